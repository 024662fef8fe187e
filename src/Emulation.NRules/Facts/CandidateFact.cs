using Emulation.Domain.Candidates;
using Emulation.Domain.Units;
using global::NRules.RuleModel;

namespace Emulation.NRules.Facts;

/// <summary>A candidate, for a host's own rules to match: as it was given, without what rules supply.</summary>
public sealed class CandidateFact : IIdentityProvider
{
    private readonly (int Place, CandidateKind Kind, CandidateId Id) _identity;

    internal CandidateFact(UnitDossiers unit, int place, Candidate candidate)
    {
        (Unit, Candidate) = (unit.Unit.Id, candidate);
        _identity = (place, candidate.Kind, candidate.Id);
    }

    /// <summary>The candidate's unit.</summary>
    public UnitId Unit { get; }

    /// <summary>The candidate, with its dossier.</summary>
    public Candidate Candidate { get; }

    /// <inheritdoc/>
    public object GetIdentity() => _identity;
}
