using Emulation.Domain.Candidates;
using Emulation.Domain.Decisions;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Policies;
using Emulation.Domain.Units;
using Emulation.Rules.Deciding;
using Emulation.Rules.Tests.Drafts;
using Emulation.Rules.Tests.Populations;

namespace Emulation.Rules.Tests.Evaluation.Together;

/// <summary>Quotas that count over several units, on small random populations, beside a search through all orders of equals.</summary>
public class TogetherTests
{
    private static readonly string[] _quotas =
    [
        "{at-most: 1, within: unit, cite: L 2}",
        "{at-most: 2, within: district, cite: L 2}",
        "{at-most: 40%, of: {members: true}, within: district, rounding: ceil, cite: L 2}",
        "{at-most: 50%, of: {eligible: t}, within: district, rounding: half-even, cite: L 2}",
        "{at-most: 3, within: nation, cite: L 2}",
    ];

    private static readonly int[][] _choices = [[1], [2], [3], [4], [0, 1], [0, 2], [0, 3, 4], [1, 4], [0, 4]];

    [Fact]
    public void EvaluateTogether_EverythingKnown_IsWhatEveryOrderOfEqualsAgreesOn() => PropertyRun.ForRandomCases(150, random =>
    {
        var choice = _choices[random.Next(_choices.Length)];
        var units = Units(random, unknowns: false);

        var decided = Decide(choice, units);

        Assert.Equal(Oracle.Standings(choice, units), Standings(decided));
    });

    [Fact]
    public void EvaluateTogether_UnitsInAnotherOrderOnMoreThreads_DecidesTheSame() => PropertyRun.ForRandomCases(60, random =>
    {
        var choice = _choices[random.Next(_choices.Length)];
        var units = Units(random, unknowns: true);
        var shuffled = units.ToArray();
        random.Shuffle(shuffled);

        Assert.Equal(Standings(Decide(choice, units, 1)), Standings(Decide(choice, shuffled, 4)));
    });

    [Fact]
    public void EvaluateTogether_WhatIsCertain_StaysSoWhenTheUnknownIsLearnt() => PropertyRun.ForRandomCases(250, random =>
    {
        var choice = _choices[random.Next(_choices.Length)];
        var units = Units(random, unknowns: true);
        var before = Standings(Decide(choice, units));

        var after = Standings(Decide(choice, [.. units.Select(unit => Learn(unit, random))]));

        AssertKept(before, after);
    });

    [Fact]
    public void Evaluate_OneUnitAlone_IsCertainOnlyOfWhatHoldsWithAnyOthers() => PropertyRun.ForRandomCases(100, random =>
    {
        var choice = _choices[random.Next(_choices.Length)];
        var units = Units(random, unknowns: true);
        var engine = Engine(choice);
        var alone = Standings([.. units.Select(unit => engine.Evaluate(unit.Seal(), new(Given.AsOf)))]);

        AssertKept(alone, Standings(Decide(choice, units)));
    });

    [Fact]
    public async Task EvaluateTogether_AUnitThatIsThereTwice_IsRefused()
    {
        var engine = Engine([1]);
        var unit = Units(new Random(3), unknowns: false)[0].Seal();

        var refused = Assert.Throws<EvaluationException>(() => engine.EvaluateTogether([unit, unit], new(Given.AsOf)));

        Snapshot.Match(string.Join('\n', refused.Diagnostics));
        await Assert.ThrowsAsync<EvaluationException>(async () =>
        {
            await foreach (var _ in engine.EvaluateTogetherAsync(() => new[] { unit, unit }.ToAsyncEnumerable(), new(Given.AsOf)))
            {
            }
        });
    }

    [Fact]
    public async Task EvaluateTogetherAsync_IsWhatTheListGives()
    {
        var units = Units(new Random(7), unknowns: true);
        var engine = Engine([0, 2]);

        var decided = new List<UnitDecisions>();
        await foreach (var unit in engine.EvaluateTogetherAsync(() => units.Select(unit => unit.Seal()).ToAsyncEnumerable(), new(Given.AsOf)))
        {
            decided.Add(unit);
        }

        Assert.Equal(Standings(Decide([0, 2], units)), Standings([.. decided]));
    }

    private static void AssertKept(SortedDictionary<string, Standing> before, SortedDictionary<string, Standing> after) => Assert.All(before, each =>
    {
        var now = after[each.Key];
        Assert.True(
            each.Value switch
            {
                Standing.Selected => now == Standing.Selected,
                Standing.NotSelected => now is Standing.NotSelected or Standing.NotConsidered,
                Standing.Tied => now == Standing.Tied,
                Standing.NotConsidered => now == Standing.NotConsidered,
                _ => true,
            },
            $"{each.Key} was {each.Value} and is {now}");
    });

    private static UnitDecisions[] Decide(int[] choice, UnitDraft[] units, int threads = 2) =>
        [.. Engine(choice).EvaluateTogether(units.Select(unit => unit.Seal()), new(Given.AsOf) { Threads = threads })];

    private static SortedDictionary<string, Standing> Standings(UnitDecisions[] decisions) => new(
        decisions.SelectMany(unit => unit.Outcomes.Select(outcome => (Key: $"{unit.Unit.Unit.Id}/{outcome.Candidate.Id}", outcome.Standing)))
            .ToDictionary(each => each.Key, each => each.Standing), StringComparer.Ordinal);

    private static EmulationEngine Engine(int[] choice) => EmulationEngine.Create(new Source(new PolicyText("law.yaml", $$"""
        policy: test.law
        layer: law
        title: {vi: Luật mẫu, en: Sample law}
        in-force: {from: 2024-01-01}
        verification: verified
        documents:
          L: {number: 01/2024/QH15, kind: law}
        awards:
          t:
            name: {vi: Danh hiệu, en: Title}
            kind: title
            subject: individual
            tier: 1
            cite: L 1
            criteria:
              rating:
                says: {vi: tốt, en: good}
                cite: L 1
                when: {rating: {at-least: good} }
            quota: [{{string.Join(", ", choice.Select(q => _quotas[q]))}}]
            rank-by: [{score: council, order: desc}]
        """)));

    private static UnitDraft[] Units(Random random, bool unknowns)
    {
        var next = 0;
        return [.. Enumerable.Range(1, random.Next(1, 5)).Select(n => new UnitDraft($"u-{n}")
        {
            Parents = [new($"d-{random.Next(2)}") { Level = unknowns && random.Next(8) == 0 ? null : UnitLevel.District }],
            People = [.. Enumerable.Range(1, next >= 7 ? 0 : random.Next(0, 4)).Select(_ => Person($"p-{++next}", random, unknowns))],
        })];
    }

    private static PersonDraft Person(string id, Random random, bool unknowns) => new(id)
    {
        Dossier = new DossierDraft
        {
            Scores = unknowns && random.Next(6) == 0 ? [] : [("council", random.Next(1, 4))],
        }.Rated(unknowns && random.Next(6) == 0 ? [] : [random.Next(5) == 0 ? Rating.Completed : Rating.Good]),
    };

    private static UnitDraft Learn(UnitDraft unit, Random random)
    {
        var learnt = unit.Copy();
        learnt.Parents = [.. unit.Parents.Select(parent => parent with { Level = UnitLevel.District })];
        foreach (var person in learnt.People)
        {
            person.Dossier.Scores = person.Dossier.Scores.Length == 0 ? [("council", random.Next(1, 4))] : person.Dossier.Scores;
            if (person.Dossier.Ratings.Length == 0)
            {
                person.Dossier = person.Dossier.Rated(random.Next(2) == 0 ? Rating.Completed : Rating.Good);
            }
        }

        return learnt;
    }

    private sealed class Source(PolicyText text) : IPolicySource
    {
        public IReadOnlyList<PolicyText> Read() => [text];
    }

    private static class Oracle
    {
        public static SortedDictionary<string, Standing> Standings(int[] choice, UnitDraft[] units)
        {
            var people = units.SelectMany(unit => unit.People.Select(person => (
                Key: $"{unit.Id}/{person.Id}", Unit: unit.Id, District: unit.Parents[0].Unit.Value,
                Score: person.Dossier.Scores[0].Value, IsEligible: person.Dossier.Ratings[0].Level >= Rating.Good))).ToArray();
            var eligible = people.Where(person => person.IsEligible).ToArray();
            var times = people.ToDictionary(person => person.Key, _ => 0);
            var orders = 0;
            foreach (var order in Orders([.. eligible.GroupBy(person => person.Score).OrderByDescending(same => same.Key).Select(same => same.ToArray())]))
            {
                orders++;
                var taken = new List<(string Unit, string District)>();
                foreach (var person in order)
                {
                    if (choice.All(q => q switch
                    {
                        0 => !taken.Any(each => each.Unit == person.Unit),
                        1 => taken.Count(each => each.District == person.District) < 2,
                        2 => taken.Count(each => each.District == person.District) < ((people.Count(each => each.District == person.District) * 40) + 99) / 100,
                        3 => taken.Count(each => each.District == person.District) < HalfEven(eligible.Count(each => each.District == person.District)),
                        _ => taken.Count < 3,
                    }))
                    {
                        taken.Add((person.Unit, person.District));
                        times[person.Key]++;
                    }
                }
            }

            return new(people.ToDictionary(person => person.Key, person =>
                !person.IsEligible ? Standing.NotConsidered
                : times[person.Key] == orders ? Standing.Selected
                : times[person.Key] == 0 ? Standing.NotSelected : Standing.Tied), StringComparer.Ordinal);
        }

        // Half of 1 is 0, of 3 is 2, of 5 is 2.
        private static int HalfEven(int size) => size % 2 == 0 ? size / 2 : size / 2 % 2 == 0 ? size / 2 : (size / 2) + 1;

        private static IEnumerable<T[]> Orders<T>(T[][] classes) => classes.Length == 0
            ? [[]]
            : from first in Permutations(classes[0]) from rest in Orders(classes[1..]) select (T[])[.. first, .. rest];

        private static IEnumerable<T[]> Permutations<T>(T[] items) => items.Length == 0
            ? [[]]
            : Enumerable.Range(0, items.Length).SelectMany(i => Permutations<T>([.. items[..i], .. items[(i + 1)..]]).Select(rest => (T[])[items[i], .. rest]));
    }
}
