using Emulation.Domain.Awards;
using Emulation.Domain.Candidates;
using Emulation.Domain.Criteria;
using Emulation.Domain.Decisions;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Findings;
using Emulation.Rules.Compilation;
using Emulation.Rules.Evaluation;
using Emulation.Rules.Measuring;
using Emulation.Rules.Procedure;

namespace Emulation.Rules.Deciding;

/// <summary>The outcome for one candidate and one award, as a view that allocates nothing.</summary>
/// <remarks>For populations; ask <see cref="UnitDecisions"/> for the full <see cref="Decision"/> where values read and reasons are wanted.</remarks>
public readonly struct DecisionOutcome
{
    private readonly KindFindings _findings;
    private readonly AwardRule _rule;
    private readonly int _index;

    internal DecisionOutcome(Candidate candidate, KindFindings findings, AwardRule rule, int index) =>
        (Candidate, _findings, _rule, _index) = (candidate, findings, rule, index);

    /// <summary>The candidate.</summary>
    public Candidate Candidate { get; }

    /// <summary>The award.</summary>
    public Award Award => _rule.Award;

    /// <summary>Whether the standards are met.</summary>
    public Eligibility Eligibility => (Eligibility)_findings.Eligibility(_rule.Index)[_index];

    /// <summary>The outcome of selection.</summary>
    public Standing Standing => (Standing)_findings.Standing(_rule.Index)[_index];

    /// <summary>How the vote went.</summary>
    public VoteOutcome Vote => (VoteOutcome)_findings.Vote(_rule.Index)[_index];

    /// <summary>Whether the decision is suspended.</summary>
    public SuspensionState Suspension =>
        Rulings.OnSuspension(Candidate.Dossier, Award.Id, _findings.AsOf) is null ? (SuspensionState)_findings.Suspension[_index] : SuspensionState.None;

    /// <summary>The council's ruling that gave or refused the place, or null.</summary>
    internal Ruling? PlaceRuling => _rule.IsLimited ? Rulings.OnPlace(Candidate.Dossier, Award.Id, _findings.AsOf) : null;

    /// <summary>How many criteria the award has for this kind of candidate, alternatives included.</summary>
    public int CriterionCount => _rule.Criteria.Length + _rule.Alternatives.Length;

    /// <summary>One criterion: the criteria come first, then the alternatives.</summary>
    public Criterion Criterion(int n) => Rule(n).Criterion;

    /// <summary>What was found for it; null where the criterion is not about this candidate.</summary>
    public Outcome? Outcome(int n)
    {
        var outcome = _findings.Outcomes(Rule(n).Column)[_index];
        return outcome == Tri.Irrelevant ? null : (Outcome)outcome;
    }

    internal AwardRule AwardRule => _rule;

    internal int Index => _index;

    private CriterionRule Rule(int n) => n < _rule.Criteria.Length ? _rule.Criteria[n] : _rule.Alternatives[n - _rule.Criteria.Length];
}
