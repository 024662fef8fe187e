using System.Collections.Immutable;
using Emulation.Domain.Candidates;
using Emulation.Rules.Compilation;
using Emulation.Rules.Custom;
using NodaTime;

namespace Emulation.Rules.Evaluation;

/// <summary>Everything that was found about one unit.</summary>
internal sealed class UnitFindings
{
    private readonly KindFindings[] _kinds;

    public UnitFindings(RulePlan plan, UnitDossiers unit, LocalDate asOf)
    {
        Plan = plan;
        Unit = unit;
        _kinds =
        [
            new(plan[CandidateKind.Individual], unit.Individuals.Length, asOf),
            new(plan[CandidateKind.Collective], unit.Collectives.Length, asOf),
            new(plan[CandidateKind.Household], unit.Households.Length, asOf),
            new(plan[CandidateKind.Entry], unit.Entries.Length, asOf),
        ];
    }

    private UnitFindings(UnitFindings from, UnitDossiers unit)
    {
        (Plan, Unit, Given, KeepsFields) = (from.Plan, unit, from.Given, from.KeepsFields);
        (Failures, Selections, Answers) = (from.Failures, from.Selections, from.Answers);
        _kinds = [.. from._kinds.Select(kind => kind.Copy())];
    }

    public RulePlan Plan { get; }

    public UnitDossiers Unit { get; }

    /// <summary>The same findings, to go on with for <paramref name="unit"/> while these stay as they are.</summary>
    public UnitFindings CopyFor(UnitDossiers unit) => new(this, unit);

    public KindFindings this[CandidateKind kind] => _kinds[(int)kind];

    /// <summary>What was selected over several units, as it was given; null where the unit was decided alone.</summary>
    public GivenSelections? Given { get; init; }

    /// <summary>Whether the ranks of all who competed are kept, to be told afterwards.</summary>
    public bool KeepsFields { get; init; }

    /// <summary>The conditions and facts of the host that failed.</summary>
    public ImmutableArray<CustomFailure> Failures { get; set; } = [];

    /// <summary>What code of the host answered, to look for reasons with; null where none was asked.</summary>
    public CustomAnswers? Answers { get; set; }

    /// <summary>The selections that were made, in the order in which they ran.</summary>
    public ImmutableArray<SelectionFindings> Selections { get; set; } = [];
}
