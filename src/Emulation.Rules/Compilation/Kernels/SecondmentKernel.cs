using System.Globalization;
using Emulation.Domain.Candidates;
using Emulation.Domain.Conditions;
using Emulation.Domain.Time;
using Emulation.Rules.Measuring;

namespace Emulation.Rules.Compilation.Kernels;

/// <summary>Whoever was seconded in the award period has what the other unit states.</summary>
internal sealed class SecondmentKernel(SecondmentCondition condition) : PersonKernel(condition)
{
    protected override Evidence Examine(Subject subject, Individual person) => EachOf.Examine(
        subject, condition, "assignments", FactAskers.EarlierUnit,
        [
            .. person.Assignments.Where(assignment => IsAsked(assignment, subject.Period))
                .OrderBy(assignment => assignment.From).ThenBy(assignment => assignment.Unit.Value, StringComparer.Ordinal)
                .Select((assignment, n) => ($"assignments.{(n + 1).ToString(CultureInfo.InvariantCulture)}", Describe(assignment), Of(assignment))),
        ]);

    protected override byte Test(UnitColumns unit, Individual person, KindColumns columns, int index)
    {
        var outcome = Tri.Met;
        foreach (var assignment in person.Assignments)
        {
            outcome = IsAsked(assignment, columns.Periods[index]) ? Math.Min(outcome, Of(assignment)) : outcome;
        }

        return outcome;
    }

    private static bool IsAsked(Assignment assignment, AwardPeriod period) =>
        assignment.Kind == AssignmentKind.Secondment && assignment.From < period.To && !(assignment.To <= period.From);

    private byte Of(Assignment assignment) => Stated(assignment) is { } stated ? Tri.Of(stated) : Tri.Unknown;

    private bool? Stated(Assignment assignment) =>
        condition.Has == AssignmentStatement.Opinion ? assignment.Opinion : assignment.Confirmation;

    private string Describe(Assignment assignment) =>
        $"seconded to {assignment.Unit}, {FactNames.Date(assignment.From)} to {FactNames.Date(assignment.To)}, "
        + $"{FactNames.Word(condition.Has)} {FactNames.YesOrNo(Stated(assignment))}";
}
