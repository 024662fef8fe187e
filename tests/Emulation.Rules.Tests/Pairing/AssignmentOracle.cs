using Emulation.Domain.Numbers;
using Emulation.Rules.Pairing;

namespace Emulation.Rules.Tests.Pairing;

/// <summary>Tries every arrangement.</summary>
internal static class AssignmentOracle
{
    /// <summary>The helpers of the best arrangement that serves all, the smallest of several, by helped unit in order of ids; null where none serves all.</summary>
    public static string[]? Best(AssignmentProblem problem)
    {
        var (rows, columns) = Sorted(problem);
        (Rational Total, int[] Rows)? best = null;
        Try(problem, rows, columns, new int[columns.Length], 0, mayLeaveOut: false, chosen =>
        {
            var total = chosen.Index().Aggregate(Rational.Zero, (sum, each) => sum + problem.Values[rows[each.Item]][columns[each.Index]]!.Value);
            total = problem.Goal == AssignmentGoal.LeastCost ? total : -total;
            if (best is null || total < best.Value.Total)
            {
                // Arrangements come in lexicographic order, so the first of equals is the smallest.
                best = (total, [.. chosen]);
            }
        });
        return best?.Rows.Select(row => problem.Helpers[rows[row]].Id).ToArray();
    }

    /// <summary>How many helped units the arrangement that serves most leaves out.</summary>
    public static int LeastUnserved(AssignmentProblem problem)
    {
        var (rows, columns) = Sorted(problem);
        var least = columns.Length;
        Try(problem, rows, columns, new int[columns.Length], 0, mayLeaveOut: true, chosen => least = Math.Min(least, chosen.Count(row => row < 0)));
        return least;
    }

    private static (int[] Rows, int[] Columns) Sorted(AssignmentProblem problem) => (
        [.. Enumerable.Range(0, problem.Helpers.Length).OrderBy(i => problem.Helpers[i].Id, StringComparer.Ordinal)],
        [.. Enumerable.Range(0, problem.Helped.Length).OrderBy(i => problem.Helped[i], StringComparer.Ordinal)]);

    private static void Try(AssignmentProblem problem, int[] rows, int[] columns, int[] chosen, int at, bool mayLeaveOut, Action<int[]> found)
    {
        if (at == columns.Length)
        {
            found(chosen);
            return;
        }

        for (var row = mayLeaveOut ? -1 : 0; row < rows.Length; row++)
        {
            if (row < 0 || (problem.Values[rows[row]][columns[at]] is not null
                && chosen.AsSpan(0, at).Count(row) < problem.Helpers[rows[row]].Places))
            {
                chosen[at] = row;
                Try(problem, rows, columns, chosen, at + 1, mayLeaveOut, found);
            }
        }
    }
}
