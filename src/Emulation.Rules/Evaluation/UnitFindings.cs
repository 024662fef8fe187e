using System.Collections.Immutable;
using Emulation.Domain.Candidates;
using Emulation.Rules.Compilation;
using Emulation.Rules.Custom;

namespace Emulation.Rules.Evaluation;

/// <summary>Everything that was found about one unit.</summary>
internal sealed class UnitFindings
{
    private readonly KindFindings[] _kinds;

    public UnitFindings(RulePlan plan, UnitDossiers unit)
    {
        Plan = plan;
        Unit = unit;
        _kinds =
        [
            new(plan[CandidateKind.Individual], unit.Individuals.Length),
            new(plan[CandidateKind.Collective], unit.Collectives.Length),
            new(plan[CandidateKind.Household], unit.Households.Length),
            new(plan[CandidateKind.Entry], unit.Entries.Length),
        ];
    }

    public RulePlan Plan { get; }

    public UnitDossiers Unit { get; }

    public KindFindings this[CandidateKind kind] => _kinds[(int)kind];

    /// <summary>The custom conditions that threw.</summary>
    public ImmutableArray<CustomFailure> Failures { get; set; } = [];

    /// <summary>The selections that were made, in the order in which they ran.</summary>
    public ImmutableArray<SelectionFindings> Selections { get; set; } = [];
}
