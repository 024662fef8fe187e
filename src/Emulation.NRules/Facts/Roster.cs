using Emulation.Domain.Candidates;

namespace Emulation.NRules.Facts;

/// <summary>The dossiers of one kind of candidate in a session; updated when one of them changes, so that what reads them runs again.</summary>
public sealed class Roster
{
    internal Roster(SessionUnits units, CandidateKind kind) => (Units, Kind) = (units, kind);

    /// <summary>The units of the session.</summary>
    public SessionUnits Units { get; }

    /// <summary>Whose dossiers.</summary>
    public CandidateKind Kind { get; }
}
