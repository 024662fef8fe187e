using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Emulation.Domain.Candidates;
using Emulation.Rules.Custom;

namespace Emulation.Rules.Evaluation.Together;

/// <summary>Walks over units as often as the selections over several of them need, and at last decides each.</summary>
internal static class TogetherRun
{
    /// <param name="evaluator">The rules.</param>
    /// <param name="units">The units.</param>
    /// <param name="threads">How many work at the same time.</param>
    /// <param name="decide">Decides a unit with what was selected over several, and what code of the host answered on the way.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static ImmutableArray<T> Decide<T>(
        UnitEvaluator evaluator, UnitDossiers[] units, int threads, Func<UnitDossiers, GivenSelections?, CustomAnswers?, CancellationToken, T> decide,
        CancellationToken cancellationToken)
    {
        var selections = new JointSelections(evaluator);
        var seen = selections.Waves.IsEmpty ? null : new SeenUnits();
        Array.ForEach(units, unit => seen?.Add(unit));
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken };
        foreach (var wave in selections.Waves)
        {
            var contests = new UnitContest?[units.Length];
            Parallel.For(0, units.Length, parallel, i => contests[i] = selections.ContestOf(i, units[i], wave, cancellationToken));
            selections.Settle(wave, [.. contests.OfType<UnitContest>()]);
        }

        var decided = new T[units.Length];
        Parallel.For(0, units.Length, parallel, i => decided[i] = decide(units[i], selections.For(i), selections.AnswersOf(i), cancellationToken));
        return System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(decided);
    }

    /// <summary>The same for a stream that is opened again for each walk.</summary>
    public static async IAsyncEnumerable<T> DecideAsync<T>(
        UnitEvaluator evaluator, Func<IAsyncEnumerable<UnitDossiers>> open, int threads, Func<UnitDossiers, GivenSelections?, CustomAnswers?, CancellationToken, T> decide,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var selections = new JointSelections(evaluator);
        foreach (var wave in selections.Waves)
        {
            var contests = new List<UnitContest>();
            var found = UnitStream.Run(
                Numbered(open(), new(), cancellationToken), (each, stop) => selections.ContestOf(each.Index, each.Unit, wave, stop), threads, cancellationToken);
            await foreach (var contest in found.ConfigureAwait(false))
            {
                if (contest is not null)
                {
                    contests.Add(contest);
                }
            }

            selections.Settle(wave, contests);
        }

        var decided = UnitStream.Run(
            Numbered(open(), null, cancellationToken), (each, stop) => decide(each.Unit, selections.For(each.Index), selections.AnswersOf(each.Index), stop), threads, cancellationToken);
        await foreach (var unit in decided.ConfigureAwait(false))
        {
            yield return unit;
        }
    }

    private static async IAsyncEnumerable<(int Index, UnitDossiers Unit)> Numbered(
        IAsyncEnumerable<UnitDossiers> units, SeenUnits? seen, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var index = 0;
        await foreach (var unit in units.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            seen?.Add(unit);
            yield return (index++, unit);
        }
    }
}
