using Emulation.Domain.Candidates;
using Emulation.Domain.Time;
using Emulation.Domain.Units;
using global::NRules.RuleModel;

namespace Emulation.NRules.Facts;

/// <summary>A candidate, for a host's own rules to match: as it was given, without what rules or the host's facts supply.</summary>
public sealed class CandidateFact : IIdentityProvider
{
    private readonly (int Place, CandidateKind Kind, CandidateId Id) _identity;

    internal CandidateFact(UnitDossiers unit, int place, Candidate candidate)
    {
        (Unit, Period, Candidate) = (unit.Unit.Id, unit.PeriodOf(candidate), candidate);
        _identity = (place, candidate.Kind, candidate.Id);
    }

    /// <summary>The candidate's unit.</summary>
    public UnitId Unit { get; }

    /// <summary>The candidate's award period.</summary>
    public AwardPeriod Period { get; }

    /// <summary>The candidate, with its dossier.</summary>
    public Candidate Candidate { get; }

    /// <inheritdoc/>
    public object GetIdentity() => _identity;
}
