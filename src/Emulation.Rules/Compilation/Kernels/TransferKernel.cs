using System.Collections.Immutable;
using Emulation.Domain.Candidates;
using Emulation.Domain.Conditions;
using Emulation.Domain.Time;
using Emulation.Domain.Units;
using Emulation.Rules.Measuring;

namespace Emulation.Rules.Compilation.Kernels;

/// <summary>Whoever moved to the unit in the award period after so long elsewhere has what the earlier unit states.</summary>
internal sealed class TransferKernel(TransferCondition condition) : PersonKernel(condition)
{
    protected override Evidence Examine(Subject subject, Individual person)
    {
        var assignments = person.Assignments;
        return EachOf.Examine(subject, condition, "assignments", FactAskers.EarlierUnit, LastMove(assignments, subject.Unit.Unit.Unit.Id, subject.Period) is var (move, earlier)
            ? [($"assignments.{FactNames.Word(condition.Has)}", Describe(move, earlier, assignments), Of(move, earlier, assignments))]
            : []);
    }

    protected override byte Test(UnitColumns unit, Individual person, KindColumns columns, int index) =>
        LastMove(person.Assignments, unit.Unit.Unit.Id, columns.Periods[index]) is var (move, earlier) ? Of(move, earlier, person.Assignments) : Tri.Met;

    // The last time that the person came to this unit in the period for good: called a transfer, or after work elsewhere.
    // A first post is no move. The assignments come by their first day.
    private static (Assignment Move, Assignment? Earlier)? LastMove(ImmutableArray<Assignment> assignments, UnitId unit, AwardPeriod period)
    {
        (Assignment, Assignment?)? move = null;
        Assignment? before = null;
        foreach (var assignment in assignments)
        {
            if (assignment.Kind == AssignmentKind.Secondment)
            {
                continue;
            }

            if (assignment.Unit == unit && period.Contains(assignment.From)
                && (assignment.Kind == AssignmentKind.Transfer || (before is not null && before.Unit != unit)))
            {
                move = (assignment, before?.Unit == unit ? null : before);
            }

            before = assignment;
        }

        return move;
    }

    private byte Of(Assignment move, Assignment? earlier, ImmutableArray<Assignment> all)
    {
        if (Stated(move) == true)
        {
            return Tri.Met;
        }

        var asked = condition.AfterMonths is not { } limits ? Tri.Met
            : earlier is not null && MonthsIn(earlier, move, all) is var months ? Tri.Within(limits, months, months)
            : Tri.Within(limits, 0, null);
        return Math.Max((byte)(Tri.Met - asked), Stated(move) is null ? Tri.Unknown : Tri.NotMet);
    }

    // The time in the earlier unit up to the move, over all assignments there.
    private static int MonthsIn(Assignment earlier, Assignment move, ImmutableArray<Assignment> all)
    {
        var total = default(Tenure);
        foreach (var other in all)
        {
            if (other.Unit == earlier.Unit && other.From < move.From)
            {
                total += Tenure.Between(other.From, other.To is { } to && to < move.From ? to : move.From);
            }
        }

        return total.WholeMonths;
    }

    private bool? Stated(Assignment move) => condition.Has == AssignmentStatement.Opinion ? move.Opinion : move.Confirmation;

    private string Describe(Assignment move, Assignment? earlier, ImmutableArray<Assignment> all) =>
        (earlier is null
            ? $"moved on {FactNames.Date(move.From)} from a unit that is not listed"
            : $"moved on {FactNames.Date(move.From)} from {earlier.Unit} after {FactNames.Number(MonthsIn(earlier, move, all))} months")
        + $", {FactNames.Word(condition.Has)} {FactNames.YesOrNo(Stated(move))}";
}
