using Emulation.Domain.Decisions;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Time;
using Emulation.Rules.Deciding;
using Emulation.Rules.Language;
using Emulation.Rules.Tests.Drafts;
using NodaTime;

namespace Emulation.Rules.Tests;

public class EmulationEngineTests
{
    [Theory]
    [InlineData(2003, 1, 1)]   // before any policy
    [InlineData(2026, 11, 1)]  // Law 06/2026/QH16 applies and is not encoded
    public void RuleSetFor_DateWithoutAText_NamesTheLastAndNextKnownPolicies(int year, int month, int day)
    {
        var thrown = Assert.Throws<EvaluationException>(() => Given.Law.RuleSetFor(new(new(year, month, day))));

        Snapshot.Match(thrown.Message, $"as-of={year}-{month:00}-{day:00}");
    }

    [Theory]
    [InlineData(2004, 6, 30, false)]
    [InlineData(2004, 7, 1, true)]
    [InlineData(2010, 6, 1, false)]   // Decree 42/2010 is known and not encoded
    [InlineData(2014, 8, 19, false)]
    [InlineData(2014, 8, 20, true)]   // Decree 65/2014
    [InlineData(2023, 12, 31, true)]
    [InlineData(2024, 1, 1, true)]
    [InlineData(2026, 9, 30, true)]
    [InlineData(2026, 10, 1, false)]
    public void RuleSetFor_EdgesOfTheLaw_AreHalfOpen(int year, int month, int day, bool decides)
    {
        var options = new EvaluationOptions(new(year, month, day));

        Assert.Equal(decides, Record.Exception(() => Given.Law.RuleSetFor(options)) is null);
    }

    [Fact]
    public void RuleSetFor_AllowUnverified_LiftsTheRefusalAndSaysSo()
    {
        var rules = Given.Law.RuleSetFor(new(new(2026, 11, 1)) { AllowUnverified = true });

        Assert.Contains("EMU4102", rules.Notices.Select(notice => notice.Code));
        Assert.Contains(rules.Policies, policy => policy.Id.Value == "vn.law-2022");
    }

    [Fact]
    public void RuleSetFor_PolicyNotInForceOrNotKnown_NamesIt()
    {
        var thrown = Assert.Throws<EvaluationException>(() => Given.Law.RuleSetFor(new(new(2025, 7, 1)) { Policies = ["vn.decree-98-2023", "vn.nothing"] }));

        Assert.Equal(["EMU4003", "EMU4004"], thrown.Diagnostics.Select(diagnostic => diagnostic.Code));
    }

    [Fact]
    public void RuleSetFor_PinnedDecree_PullsInTheLawThatItStandsUnder() => Assert.Equal(
        ["vn.law-2022", "vn.base-salary", "vn.decree-98-2023"],
        Given.Law.RuleSetFor(new(Given.AsOf) { Policies = ["vn.decree-98-2023"] }).Policies.Select(policy => policy.Id.Value));

    [Fact]
    public void RuleSetFor_SameOptions_GivesTheSameRuleSet()
    {
        var rules = Given.Law.RuleSetFor(new(Given.AsOf));

        Assert.Same(rules, Given.Law.RuleSetFor(new(Given.AsOf) { Threads = 3 }));
        Assert.NotSame(rules, Given.Law.RuleSetFor(new(Given.AsOf) { Policies = ["vn.law-2022"] }));
        Assert.Equal(rules.Hash, Given.LawAnd().RuleSetFor(new(Given.AsOf)).Hash);
        Assert.NotEqual(rules.Hash, Given.Law.RuleSetFor(new(Given.AsOf.PlusDays(1))).Hash);
    }

    [Fact]
    public void Evaluate_BeforeThePeriodBegins_IsRefused()
    {
        var thrown = Assert.Throws<EvaluationException>(() => Given.Decide(Given.Person(), asOf: new LocalDate(2024, 8, 31)));

        Assert.Equal("EMU4006", Assert.Single(thrown.Diagnostics).Code);
        Assert.NotEmpty(Given.Decide(Given.Person(), asOf: new LocalDate(2024, 9, 1)));
    }

    [Fact]
    public void Evaluate_OwnPeriodBeginsLater_IsRefused()
    {
        var person = Given.Person();
        person.Period = AwardPeriod.CalendarYear(2026);

        var thrown = Assert.Throws<EvaluationException>(() => Given.Decide(person));

        Assert.Contains("`thcs-a`", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("2026-01-01", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Evaluate_OwnPeriod_IsTheOneThatCounts()
    {
        var person = Given.Person();
        person.Period = AwardPeriod.CalendarYear(2024);
        person.Dossier.Ratings = [new(PeriodId.CalendarYear(2024), Rating.Good)];

        Assert.Equal(Eligibility.Eligible, Given.Decide(person)["an", "lao-dong-tien-tien"].Eligibility);
    }

    [Fact]
    public async Task EvaluateAsync_OneUnitThatCannotBeDecided_DecidesTheOthers()
    {
        UnitDraft[] units = [new("a") { People = [Given.Person()] }, new("b") { Period = AwardPeriod.SchoolYear(2030) }, new("c") { People = [Given.Person()] }];

        var results = new List<UnitDecisions>();
        await foreach (var decisions in Given.Law.EvaluateAsync(units.Select(unit => unit.Seal()).ToAsyncEnumerable(), new(Given.AsOf)))
        {
            results.Add(decisions);
        }

        Assert.Equal(["a", "b", "c"], results.Select(each => each.Unit.Unit.Id.Value));
        Assert.Equal("EMU4006", Assert.Single(results[1].Diagnostics).Code);
        Assert.Empty(results[1]);
        Assert.NotEmpty(results[0]);
        Assert.NotEmpty(results[2]);
    }

    [Fact]
    public void Create_PolicyWithErrors_ThrowsEveryOneOfThem()
    {
        var thrown = Assert.Throws<PolicyFormatException>(() => Given.LawAnd("policy: x\nlayer: unit\n", "policy: y\nlayer: nowhere\n"));

        Assert.True(thrown.Diagnostics.Select(diagnostic => diagnostic.Span?.File).Distinct().Count() == 2, thrown.Message);
    }

    [Fact]
    public void Evaluate_Unit_ListsDecisionsByKindThenIdThenTier()
    {
        var unit = new UnitDraft { People = [Given.Person("b"), Given.Person("a")], Collectives = [Given.Collective("a")] };

        var decisions = Given.Decide(unit);

        var order = decisions.Select(decision => (decision.Kind, decision.Candidate)).Distinct();
        Assert.Equal("Individual a, Individual b, Collective a", string.Join(", ", order.Select(each => $"{each.Kind} {each.Candidate}")));
        Assert.Equal(decisions.Count, decisions.ToArray().Length);
        Assert.Equal(decisions.Outcomes.Select(outcome => outcome.Award.Id), Enumerable.Range(0, decisions.Count).Select(n => decisions[n].Award));
        Assert.Throws<ArgumentOutOfRangeException>(() => decisions[decisions.Count]);
        Assert.Throws<KeyNotFoundException>(() => decisions["nobody", "lao-dong-tien-tien"]);
    }

    [Fact]
    public void Evaluate_EmptyUnit_HasNoDecisions() => Assert.Empty(Given.Decide(new UnitDraft()));

    // Law 06/2022 Article 80.2 and, once districts ended on 2025-07-01, Decree 129/2025 Article 59.
    [Theory]
    [InlineData(2025, 6, 30, "district-chair")]
    [InlineData(2025, 7, 1, "commune-chair")]
    public void Authority_School_ChangesWhenDistrictsEnd(int year, int month, int day, string expected) =>
        Assert.Equal(expected, Given.Decide(Given.Person(), asOf: new LocalDate(year, month, day))["an", "lao-dong-tien-tien"].Authority);

    [Fact]
    public void Authority_LevelNotKnown_IsLeftOpen() =>
        Assert.Null(Given.Decide(new UnitDraft { Level = null, People = [Given.Person()] })["an", "lao-dong-tien-tien"].Authority);
}
