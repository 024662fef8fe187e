using Emulation.Domain.Candidates;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Units;

namespace Emulation.NRules.Facts;

/// <summary>Something about a candidate that a host's rule, or the host itself, adds to the dossier: decided with, and explained like any other fact.</summary>
/// <remarks>Best yielded as a linked fact: it goes when what it rests on goes, and what hangs on it is decided again.</remarks>
public abstract class SuppliedFact
{
    private protected SuppliedFact(UnitId unit, CandidateKind kind, CandidateId candidate) => (Unit, Kind, Candidate) = (unit, kind, candidate);

    /// <summary>The candidate's unit, which the session decides for one period.</summary>
    public UnitId Unit { get; }

    /// <summary>What the candidate is.</summary>
    public CandidateKind Kind { get; }

    /// <summary>The candidate.</summary>
    public CandidateId Candidate { get; }

    /// <summary>What makes the order of several the same at all times.</summary>
    internal abstract string SortKey { get; }

    /// <summary>The dossier with the fact.</summary>
    /// <exception cref="InvalidOperationException">The dossier says otherwise.</exception>
    internal abstract Dossier AddTo(Dossier dossier);
}
