using Emulation.Rules.Selecting;
using Emulation.Rules.Selecting.General;

namespace Emulation.Rules.Tests.Selecting.General;

public class GeneralEngineRandomTests
{
    private const int Problems = 1500;

    public static TheoryData<Regime> Regimes => [.. Enum.GetValues<Regime>()];

    [Theory]
    [MemberData(nameof(Regimes))]
    public void Run_RandomProblems_GivesWhatEverySetAndEveryOrderGive(Regime regime)
    {
        var conflicts = 0;
        for (var number = 0; number < Problems; number++)
        {
            var problem = ProblemCompiler.Compile(SmallProblems.Of(regime, number));
            var (found, every) = (new GeneralEngine().Run(problem, default), new EveryOrder(problem));
            var name = $"{regime} {number}";

            Assert.True(every.IsConflict == (found.Conflict is not null), name);
            if (found.Conflict is not null)
            {
                conflicts++;
                var isStep = regime is Regime.SetAsides or Regime.OpenFirst;
                Assert.True(isStep || IsSmallest(problem, found.Conflict), $"{name}: {Text(found.Conflict)}");
                continue;
            }

            Assert.True(every.Chosen.SequenceEqual(found.Chosen), $"{name}: {Text(every.Chosen)} and not {Text(found.Chosen)}");
            Assert.True(every.Sizes.Max() == found.Size, name);
            Assert.True(every.Sizes.Count() > 1 == found.SizeVaries, name);
            Assert.True(regime == Regime.OpenFirst || every.Shortfall == found.Shortfall.Sum(), name);
        }

        Assert.InRange(conflicts, 0, Problems * 3 / 4);
    }

    private static bool IsSmallest(CompiledProblem problem, SelectionConflict conflict)
    {
        string[] ids =
        [
            .. problem.Caps.Select(cap => cap.Id)
                .Concat(problem.Source.FloorsHard ? problem.Floors.Select(floor => floor.Id) : [])
                .Concat(problem.Ids.Take(problem.Locked).Select(id => $"locked:{id}"))
                .Order(StringComparer.Ordinal),
        ];
        for (var size = 0; size <= ids.Length; size++)
        {
            foreach (var chosen in Choose(ids, size))
            {
                if (!EveryOrder.IsPossible(problem, chosen.Contains))
                {
                    return chosen.SequenceEqual(conflict.Constraints) && Relaxations(problem, chosen).SequenceEqual(conflict.Relaxations);
                }
            }
        }

        return false;
    }

    private static IEnumerable<Relaxation> Relaxations(CompiledProblem problem, string[] conflict) =>
        from id in conflict
        where !id.StartsWith("locked:", StringComparison.Ordinal)
        let most = problem.Floors.FirstOrDefault(floor => floor.Id == id)?.Min ?? problem.Count
        let least = Enumerable.Range(1, most).FirstOrDefault(more => EveryOrder.IsPossible(problem, _ => true, id, more))
        where least > 0
        select new Relaxation(id, least);

    private static IEnumerable<string[]> Choose(string[] from, int count) => count == 0
        ? [[]]
        : from.SelectMany((first, i) => Choose(from[(i + 1)..], count - 1), (first, rest) => (string[])[first, .. rest]);

    private static string Text(SelectionConflict conflict) =>
        $"{string.Join(' ', conflict.Constraints)} {string.Join(' ', conflict.Relaxations)}";

    private static string Text(ChosenUnder[] chosen) => string.Concat(chosen.Select(each => $"{each}"[0]));
}
