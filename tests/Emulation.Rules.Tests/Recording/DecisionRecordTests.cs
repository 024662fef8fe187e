using System.Globalization;
using System.Text.Json;
using Emulation.Domain.Candidates;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Movements;
using Emulation.Rules.Dossiers;
using Emulation.Rules.Movements;
using Emulation.Rules.Recording;
using Emulation.Rules.Tests.Drafts;
using Emulation.Rules.Tests.Populations;

namespace Emulation.Rules.Tests.Recording;

public class DecisionRecordTests
{
    [Fact]
    public void Record_SmallSchool_IsCanonical() => Snapshot.Match(SmallLaw.Json(SmallLaw.Record(SmallLaw.Other, SmallLaw.School)));

    [Fact]
    public void Record_AnyOrderCultureAndNumberOfThreads_GivesTheSameBytes()
    {
        var random = new Random(5);
        UnitDraft[] drafts = [.. Enumerable.Range(1, 6).Select(n => new RandomUnits(random).Unit(6, 2, $"u-{n}"))];
        var expected = SmallLaw.Json(SmallLaw.Record(Given.Law, new(Given.AsOf), drafts.Select(draft => draft.Seal())));
        var shuffling = new Shuffling(random);
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var (culture, threads) in new[] { ("vi-VN", 1), ("tr-TR", 4), ("ar-SA", 3) })
            {
                CultureInfo.CurrentCulture = new(culture);
                random.Shuffle(drafts);
                var units = drafts.Select(draft => shuffling.All(draft).Seal());

                Assert.Equal(expected, SmallLaw.Json(SmallLaw.Record(Given.Law, new(Given.AsOf) { Threads = threads }, units)));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("""{"individuals": [{"id": "p3"}, {"scores": {"council": "91.50"}, "ratings": {"2024-2025": "good"}, "id": "p2"}, {"id": "p1", "pending": [], "tags": ["y", "x"], "ratings": {"2024-2025": "excellent"}}], "id": "a"}""")]
    [InlineData("""{"id": "a", "name": "?", "sector": "civil", "individuals": [{"id": "p1", "sector": "civil", "ratings": {"2024-2025": [{"level": "excellent"}]}, "tags": ["x", "y"], "pending": []}, {"id": "p2", "name": "Bùi", "ratings": {"2024-2025": "good"}, "scores": {"council": 91.5}}, {"id": "p3", "period": {"id": "2024-2025", "cycle": "school-year", "from": "2024-09-01", "to": "2025-09-01"}}]}""")]
    public void Input_SameFactsWrittenOtherwise_HasTheSameHash(string written) =>
        Assert.Equal(SmallLaw.Record(SmallLaw.School).InputHash, SmallLaw.Record(written).InputHash);

    [Fact]
    public void Input_LinesAndDocument_HaveTheSameHash()
    {
        var units = SmallLaw.Units(SmallLaw.School, SmallLaw.Other);
        using var lines = new MemoryStream();
        DossierWriter.WriteLines(lines, new(), units);
        var again = DossierReader.Read(System.Text.Encoding.UTF8.GetString(lines.ToArray())).GetUnitsOrThrow();

        Assert.Equal(SmallLaw.Record(SmallLaw.School, SmallLaw.Other).InputHash, SmallLaw.Record(SmallLaw.Engine, SmallLaw.Options, again).InputHash);
    }

    [Theory]
    [InlineData("\"excellent\"", "\"good\"")]
    [InlineData("91.5", "91.6")]
    [InlineData("\"pending\": []", "\"pending\": [{\"kind\": \"complaint\"}]")]
    [InlineData(", \"pending\": []", "")]
    [InlineData("\"x\"", "\"z\"")]
    [InlineData("\"id\": \"p3\"", "\"id\": \"p4\"")]
    public void Input_OtherFact_HasAnotherHash(string was, string now) => Assert.NotEqual(
        SmallLaw.Record(SmallLaw.School).InputHash, SmallLaw.Record(SmallLaw.School.Replace(was, now, StringComparison.Ordinal)).InputHash);

    [Fact]
    public void Input_ResultsThatMayNotBeAll_AreToldFromAllOfThem()
    {
        var unit = SmallLaw.Units(SmallLaw.Other)[0];
        var none = new UnitDossiers(unit.Unit, unit.Period) { Individuals = [With(unit, arePartial: false)] };
        var some = new UnitDossiers(unit.Unit, unit.Period) { Individuals = [With(unit, arePartial: true)] };

        Assert.NotEqual(CanonicalUnit.HashOf(none), CanonicalUnit.HashOf(some));

        static Individual With(UnitDossiers unit, bool arePartial) =>
            (Individual)unit.Individuals[0].With(unit.Individuals[0].Dossier.WithMovements([], arePartial));
    }

    [Fact]
    public void MovementResults_OrderAndFile_DoNotMatter()
    {
        MovementResultEntry[] entries = [new(CandidateKind.Individual, "a", "p1", MovementPlace.Outstanding), new(CandidateKind.Individual, "a", "p2", MovementPlace.Participated)];
        var one = RecordedMovementResults.Of(new(new("m"), [.. entries]) { File = "a.json" });

        Assert.Equal(one, RecordedMovementResults.Of(new(new("m"), [.. entries.Reverse()]) { File = "b.json" }));
        Assert.NotEqual(one, RecordedMovementResults.Of(new(new("m"), [.. entries]) { Review = Fact<MovementReview>.Of(MovementReview.Final) }));
    }

    [Fact]
    public void Record_Names_AreNowhere()
    {
        var json = SmallLaw.Json(SmallLaw.Record(SmallLaw.School));

        Assert.DoesNotContain("Yến", json, StringComparison.Ordinal);
        Assert.DoesNotContain("Chim", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Record_Members_AreSortedEverywhere()
    {
        using var record = JsonDocument.Parse(SmallLaw.Json(SmallLaw.Record(SmallLaw.School, SmallLaw.Other)));

        Assert.All(Objects(record.RootElement), members => Assert.Equal(members.Order(StringComparer.Ordinal), members));
    }

    [Fact]
    public void Record_UnitThatCannotBeDecided_SaysWhy()
    {
        var early = SmallLaw.Units("""{"id": "late", "period": {"id": "2025-2026", "cycle": "school-year", "from": "2025-09-01", "to": "2026-09-01"}, "individuals": [{"id": "p1"}]}""");

        var unit = Assert.Single(SmallLaw.Record(SmallLaw.Engine, SmallLaw.Options, early).Units);

        Assert.Equal((null, "EMU4006"), (unit.Decisions, Assert.Single(unit.NotDecided)));
        Assert.Empty(unit.Outcomes);
    }

    [Fact]
    public async Task Recorder_TwentyThousandPeople_KeepsNoDossiers()
    {
        var recorder = new DecisionRecorder(SmallLaw.Engine.RuleSetFor(SmallLaw.Options), SmallLaw.Options);
        var seen = new List<WeakReference>();
        await foreach (var unit in SmallLaw.Engine.EvaluateAsync(Units(seen), SmallLaw.Options))
        {
            recorder.Add(unit);
        }

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        // The stream may still hold the few units of its last steps.
        Assert.InRange(seen.Count(unit => unit.IsAlive), 0, 20);
        var record = recorder.ToRecord();
        Assert.Equal(20_000, record.Units.Sum(unit => unit.Outcomes.Sum(outcome => outcome.Candidates.Length)));
        Assert.InRange(record.Units.Sum(unit => unit.Json.Length), 1, 20_000 * 20);
    }

    private static async IAsyncEnumerable<UnitDossiers> Units(List<WeakReference> seen)
    {
        string[] ratings = ["excellent", "good", "completed"];
        for (var n = 0; n < 200; n++)
        {
            await Task.Yield();
            var people = Enumerable.Range(0, 100).Select(p => $$"""{"id": "gv-{{n:000}}{{p:000}}", "ratings": {"2024-2025": "{{ratings[p % 3]}}"} }""");
            var unit = SmallLaw.Units($$"""{"id": "u-{{n:000}}", "individuals": [{{string.Join(',', people)}}]}""")[0];
            seen.Add(new(unit));
            yield return unit;
        }
    }

    private static IEnumerable<string[]> Objects(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Objects(member.Value)).Prepend([.. element.EnumerateObject().Select(member => member.Name)]),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Objects),
        _ => [],
    };
}
