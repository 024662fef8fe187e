using System.Globalization;
using Emulation.Domain.Candidates;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Time;
using Emulation.Rules.Tests.Drafts;
using Emulation.Rules.Tests.Populations;

namespace Emulation.Rules.Tests.Evaluation;

/// <summary>Results never depend on the order of the input, on threads or on the machine's culture.</summary>
public class InvarianceTests
{
    [Fact]
    public void Evaluate_EverythingInAnotherOrder_SaysTheSame() => PropertyRun.ForRandomCases(120, random =>
    {
        var rules = new RandomRules(random).RuleSet();
        var unit = new Forgetting(random, 15).Some(new RandomUnits(random).Unit(random.Next(1, 7), random.Next(0, 3)));
        var shuffled = new Shuffling(random).All(unit);

        Assert.Equal(DecisionText.Of(PropertyRun.Decide(rules, unit)), DecisionText.Of(PropertyRun.Decide(rules, shuffled)));
    });

    [Fact]
    public void Evaluate_RecordsWithoutIdsInAnotherOrder_SaysTheSame() => PropertyRun.ForRandomCases(120, random =>
    {
        var rules = new RandomRules(random).RuleSet();
        var unit = new Forgetting(random, 15).Some(new RandomUnits(random).Unit(random.Next(1, 5), random.Next(0, 3)));
        Array.ForEach(unit.People, person => WithoutIds(person.Dossier));
        Array.ForEach(unit.Collectives, collective => WithoutIds(collective.Dossier));
        var shuffled = new Shuffling(random).All(unit);

        Assert.Equal(DecisionText.Of(PropertyRun.Decide(rules, unit)), DecisionText.Of(PropertyRun.Decide(rules, shuffled)));
    });

    [Fact]
    public void Evaluate_RecordsNotAtFaceValueInAnotherOrder_SaysTheSame() => PropertyRun.ForRandomCases(30, random =>
    {
        var person = Given.Person(rating: Rating.Excellent);
        string[] titles = ["lao-dong-tien-tien", "chien-si-thi-dua-co-so"];
        person.Dossier.Titles = [.. Enumerable.Range(0, 12).Select(n => new TitleRecord(
            titles[random.Next(2)], random.Next(2) == 0 ? Given.Year(random.Next(2)) : PeriodId.CalendarYear(2023 + random.Next(2)))
        {
            Id = $"t{n}",
            Decision = $"{n}/QĐ",
            Decided = Given.AsOf.PlusDays(random.Next(-300, 100)),
            Status = (RecordStatus)random.Next(3),
            Replaces = random.Next(3) == 0 ? $"t{random.Next(12)}" : null,
        })];
        person.Dossier.Votes = [.. Enumerable.Range(0, 5).Select(n => Given.Vote(titles[1], random.Next(10, 16), 15) with
        {
            Held = Given.AsOf.PlusDays(random.Next(-50, 50)),
        })];
        person.Dossier.Ratings = [.. person.Dossier.Ratings, new(Given.Year(1), Rating.Good), new(Given.Year(1), (Rating)random.Next(4)), new(Given.Year(2), null), new(Given.Year(2), Rating.Good)];
        var unit = new UnitDraft { People = [person] };

        Assert.Equal(DecisionText.Of(Given.Decide(unit)), DecisionText.Of(Given.Decide(new Shuffling(random).All(unit))));
    });

    [Fact]
    public async Task EvaluateAsync_AnyNumberOfThreads_GivesTheSameInTheSameOrder()
    {
        var random = new Random(7);
        UnitDossiers[] units = [.. Enumerable.Range(1, 90).Select(n =>
        {
            var unit = LawUnits.Unit(random, n % 5, n % 3);
            return new Forgetting(random, 10).Some(Renamed(unit, $"u-{n:000}")).Seal();
        })];

        var alone = units.Select(unit => DecisionText.Of(Given.Law.Evaluate(unit, new(Given.AsOf)), withExplanations: false)).ToArray();

        foreach (var threads in new int?[] { 1, 2, 8, null })
        {
            var streamed = new List<string>();
            await foreach (var decisions in Given.Law.EvaluateAsync(units.ToAsyncEnumerable(), new(Given.AsOf) { Threads = threads }))
            {
                streamed.Add(DecisionText.Of(decisions, withExplanations: false));
            }

            Assert.Equal(alone, streamed);
        }
    }

    [Theory]
    [InlineData("vi-VN")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("de-DE")]
    public void Evaluate_AnyCurrentCulture_SaysTheSame(string culture)
    {
        var expected = Text();
        var (current, words) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Text());
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (current, words);
        }
    }

    private static string Text()
    {
        var random = new Random(11);
        var law = DecisionText.Of(Given.Decide(new Forgetting(random, 15).Some(LawUnits.Unit(random, 5, 2))));
        var rules = new RandomRules(random).RuleSet();
        var notices = Given.LawAnd().RuleSetFor(new(Given.AsOf)).Notices;
        return law + DecisionText.Of(PropertyRun.Decide(rules, new Forgetting(random, 15).Some(new RandomUnits(random).Unit(5, 2)))) + string.Join('\n', notices);
    }

    private static UnitDraft Renamed(UnitDraft unit, string id) => new(id)
    {
        Sector = unit.Sector,
        Level = unit.Level,
        People = unit.People,
        Collectives = unit.Collectives,
    };

    private static void WithoutIds(DossierDraft dossier)
    {
        dossier.Titles = [.. dossier.Titles.Select(record => record with { Id = null })];
        dossier.Initiatives = [.. (dossier.Initiatives ?? []).Select(record => record with { Id = null })];
        dossier.Disciplines = [.. (dossier.Disciplines ?? []).Select(record => record with { Id = null })];
        dossier.Achievements = [.. (dossier.Achievements ?? []).Select(record => record with { Id = null })];
        dossier.Movements = [.. (dossier.Movements ?? []).Select(record => record with { Id = null })];
        dossier.Placements = [.. (dossier.Placements ?? []).Select(record => record with { Id = null })];
    }
}
