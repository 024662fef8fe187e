using System.Collections.Immutable;
using System.Numerics;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Numbers;

namespace Emulation.Rules.Pairing;

/// <summary>Assigns a helper to every unit that is helped, at the least total cost or the greatest total benefit.</summary>
/// <remarks>
/// Exact: the values are scaled to whole numbers. Of several best assignments it gives the one that, with helpers and helped units
/// sorted by id, has the lexicographically smallest list of helpers: the first helped unit gets the first helper that any best
/// assignment gives it, then the second one, and so on. So the order of the lists never matters.
/// <para>
/// Shortest augmenting paths with potentials (Kuhn 1955; Munkres 1957; Jonker and Volgenant 1987), helpers with several places kept
/// as one node each: O(n · m · (n + m)) for n helped units and m helpers, O(n · m) memory.
/// </para>
/// </remarks>
public static class Assigner
{
    /// <summary>All that is wrong with a problem; no errors where it can be worked out.</summary>
    public static ImmutableArray<Diagnostic> Check(AssignmentProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return [.. AssignmentChecks.Find(problem).Select(finding => finding.Diagnostic)];
    }

    /// <summary>Assigns.</summary>
    /// <exception cref="PairingException">Something is wrong with the problem; the exception holds every diagnostic of <see cref="Check"/>.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static Assignment Assign(AssignmentProblem problem, CancellationToken cancellationToken = default)
    {
        var diagnostics = Check(problem);
        if (!diagnostics.IsEmpty)
        {
            throw new PairingException(diagnostics);
        }

        int[] rows = [.. problem.Helpers.Index().OrderBy(each => each.Item.Id, StringComparer.Ordinal).Select(each => each.Index)];
        int[] columns = [.. problem.Helped.Index().OrderBy(each => each.Item, StringComparer.Ordinal).Select(each => each.Index)];
        int[] places = [.. rows.Select(row => problem.Helpers[row].Places)];
        var assigned = Solve(Scaled(problem, rows, columns), places, cancellationToken);
        if (Array.IndexOf(assigned, -1) >= 0)
        {
            var groups = HallSets.Find(assigned, places, (c, r) => problem.Values[rows[r]][columns[c]] is not null);
            return new()
            {
                Pairs = [],
                Unserved =
                [
                    .. groups.Select(group => new UnservedGroup(
                        [.. group.Columns.Select(c => problem.Helped[columns[c]])],
                        [.. group.Rows.Select(r => problem.Helpers[rows[r]].Id)],
                        group.Rows.Sum(r => places[r]))),
                ],
            };
        }

        ImmutableArray<HelpPair> pairs =
        [
            .. assigned.Select((row, c) => new HelpPair(
                problem.Helped[columns[c]], problem.Helpers[rows[row]].Id, problem.Values[rows[row]][columns[c]]!.Value)),
        ];
        return new() { Pairs = pairs, Total = pairs.Aggregate(Rational.Zero, (sum, pair) => sum + pair.Value) };
    }

    // A path has at most 2n + 1 pairs, so no number on the way passes 16 (n + 2) times the greatest cost: small ones fit machine words.
    private static int[] Solve(BigInteger?[][] costs, int[] places, CancellationToken cancellationToken)
    {
        var most = costs.SelectMany(column => column).Select(cost => BigInteger.Abs(cost ?? 0)).DefaultIfEmpty().Max();
        return most * (costs.Length + 2) * 16 < long.MaxValue
            ? new AssignmentPaths<long>(Array.ConvertAll(costs, column => Array.ConvertAll(column, cost => (long?)cost)), places).Solve(cancellationToken)
            : new AssignmentPaths<BigInteger>(costs, places).Solve(cancellationToken);
    }

    // Costs per column and row, in order of ids, over one common denominator; benefits with the sign turned.
    private static BigInteger?[][] Scaled(AssignmentProblem problem, int[] rows, int[] columns)
    {
        var common = BigInteger.One;
        foreach (var value in problem.Values.SelectMany(row => row))
        {
            if (value is { } number && !(common % number.Denominator).IsZero)
            {
                common *= number.Denominator / BigInteger.GreatestCommonDivisor(common, number.Denominator);
            }
        }

        var scale = problem.Goal == AssignmentGoal.LeastCost ? common : -common;
        return Array.ConvertAll(columns, column => Array.ConvertAll(rows, row =>
            problem.Values[row][column] is { } number ? number.Numerator * (scale / number.Denominator) : (BigInteger?)null));
    }
}
