using Emulation.Domain.Candidates;
using Emulation.Domain.Conditions;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Units;

namespace Emulation.Rules.Tests.Language;

public class ConditionReadingTests
{
    [Theory]
    [InlineData("{rating: good}", Rating.Good, false, null, null)]
    [InlineData("{rating: {at-least: excellent}}", Rating.Excellent, false, null, null)]
    [InlineData("{rating: {at-least: good, years: 2, of-last: 5}}", Rating.Good, false, 2, 5)]
    [InlineData("{rating: {at-least: good, years: {at-least: 2}, of-last: 5}}", Rating.Good, false, 2, 5)]
    [InlineData("{rating: {at-least: completed, every-year: true, of-last: 3}}", Rating.Completed, true, null, 3)]
    public void Rating_IsReadWithItsYears(string text, Rating level, bool everyYear, int? years, int? ofLast) =>
        Assert.Equal(new RatingCondition(level, new(everyYear, years, ofLast)), PolicyTexts.When(text));

    [Theory]
    [InlineData("{held: a}", 1, false, RunEnding.ThisPeriod, null)]
    [InlineData("{held: [a]}", 1, false, RunEnding.ThisPeriod, null)]
    [InlineData("{held: {award: a}}", 1, false, RunEnding.ThisPeriod, null)]
    [InlineData("{held: {award: a, ending: last-period}}", 1, false, RunEnding.LastPeriod, null)]
    [InlineData("{held: {award: a, times: 3, consecutive: true, ending: last-or-this-period}}", 3, true, RunEnding.LastOrThisPeriod, null)]
    [InlineData("{held: {award: a, times: 2, ending: any, within-years: 5}}", 2, false, RunEnding.Any, 5)]
    public void Held_IsReadWithItsRun(string text, int times, bool consecutive, RunEnding ending, int? within)
    {
        var held = Assert.IsType<HeldCondition>(PolicyTexts.When(text));

        Assert.Equal(["a"], held.Awards.Select(award => award.Value));
        Assert.Equal((times, consecutive, ending, within), (held.Times, held.Consecutive, held.Ending, held.WithinYears));
        Assert.Equal(YearScope.ThisPeriod, held.Scope);
    }

    [Fact]
    public void Span_CountsWhatIsHeldAnywhereInIt()
    {
        var span = Assert.IsType<SpanCondition>(PolicyTexts.When(
            "{span: {years: {at-least: 5, consecutive: true}, every-year: {rating: good}, where: {held: {award: a, times: 3}}}}"));

        Assert.Null(span.Since);
        Assert.Equal(5, span.Years);
        Assert.Equal(new RatingCondition(Rating.Good, YearScope.ThisPeriod), span.EveryYear);
        var held = Assert.IsType<HeldCondition>(span.Where);
        Assert.Equal((3, RunEnding.Any), (held.Times, held.Ending));
    }

    [Fact]
    public void Since_NeedsNothingBesidesItsYears()
    {
        var since = Assert.IsType<SpanCondition>(PolicyTexts.When("{since: {award: a, years: 5}}"));

        Assert.Equal("a", since.Since?.Value);
        Assert.Null(since.EveryYear);
        Assert.Null(since.Where);
    }

    [Fact]
    public void Initiative_WithoutKinds_CountsAllOfThem()
    {
        var initiative = Assert.IsType<InitiativeCondition>(PolicyTexts.When("{initiative: {scope: ministerial}}"));

        Assert.Equal(Enum.GetValues<InitiativeKind>(), initiative.Kinds.AsEnumerable());
        Assert.Equal((InfluenceScope.Ministerial, 1, false), (initiative.Scope, initiative.Count, initiative.InPeriod));
    }

    [Fact]
    public void Initiative_RecognisedThisPeriod_IsInPeriod()
    {
        var initiative = Assert.IsType<InitiativeCondition>(
            PolicyTexts.When("{initiative: {scope: grassroots, kinds: [research, project], count: 2, recognised: this-period}}"));

        Assert.Equal([InitiativeKind.Research, InitiativeKind.Project], initiative.Kinds.AsEnumerable());
        Assert.Equal((2, true), (initiative.Count, initiative.InPeriod));
    }

    [Theory]
    [InlineData("{discipline: warning}", DisciplineForm.Warning, DisciplineTime.Period)]
    [InlineData("{discipline: {at-least: reprimand, during: ever}}", DisciplineForm.Reprimand, DisciplineTime.Ever)]
    public void Discipline_IsOfThePeriodUnlessSaidOtherwise(string text, DisciplineForm form, DisciplineTime during) =>
        Assert.Equal(new DisciplineCondition(form, during), PolicyTexts.When(text));

    [Theory]
    [InlineData("{members: {share: {at-least: 70%}, where: {rating: good}}}", MemberQuantifier.Share, "70%", null, null, MemberBase.Listed)]
    [InlineData("{members: {share: {at-least: members-share}, where: {rating: good}, of: last-day}}", MemberQuantifier.Share, null, "members-share", null, MemberBase.LastDay)]
    [InlineData("{members: {count: {at-least: 3}, where: {rating: good}}}", MemberQuantifier.Count, null, null, 3, MemberBase.Listed)]
    [InlineData("{members: {all: {rating: good}}}", MemberQuantifier.All, null, null, null, MemberBase.Listed)]
    [InlineData("{members: {any: {rating: good}}}", MemberQuantifier.Any, null, null, null, MemberBase.Listed)]
    [InlineData("{members: {none: {rating: good}}}", MemberQuantifier.None, null, null, null, MemberBase.Listed)]
    public void Members_AreReadWithTheirNumber(
        string text, MemberQuantifier quantifier, string? share, string? parameter, int? count, MemberBase of)
    {
        var members = Assert.IsType<MembersCondition>(PolicyTexts.When(text));

        Assert.Equal(
            (quantifier, share, parameter, count, of),
            (members.Quantifier, members.Share?.Literal?.ToString(), members.Share?.Parameter, members.Count, members.Of));
        Assert.Equal(new RatingCondition(Rating.Good, YearScope.ThisPeriod), members.Where);
    }

    [Fact]
    public void Movement_IsReadWithLauncherYearsAndReview()
    {
        var movement = Assert.IsType<MovementCondition>(
            PolicyTexts.When("{movement: {place: leader, launched-by: [ministry, province], years: {at-least: 3}, review: final}}"));

        Assert.Equal((MovementPlace.Leader, 3), (movement.Place, movement.Years));
        Assert.Equal([MovementLauncher.Ministry, MovementLauncher.Province], movement.LaunchedBy.AsEnumerable());
        Assert.Equal([MovementReview.Final], movement.Reviews.AsEnumerable());
    }

    [Fact]
    public void Subject_IsReadWithAllItAsks()
    {
        var subject = Assert.IsType<SubjectCondition>(
            PolicyTexts.When("{subject: {sector: civil, position: [teacher, head], tags: remote, level: [school]}}"));

        Assert.Equal([Sector.Civil], subject.Sectors.AsEnumerable());
        Assert.Equal(["teacher", "head"], subject.Positions.AsEnumerable());
        Assert.Equal(["remote"], subject.Tags.AsEnumerable());
        Assert.Equal([UnitLevel.School], subject.Levels.AsEnumerable());
    }

    [Fact]
    public void Combinations_AreReadAsTheyNest()
    {
        var all = Assert.IsType<AllCondition>(PolicyTexts.When(
            "{all: [{any: {rating: good}}, {not: {attested: x}}, {at-least: {n: 1, of: [{rank: {at-most: 1}}]}}, {achievement: {kinds: many}}]}"));

        Assert.IsType<AnyCondition>(all.Parts[0]);
        Assert.IsType<AttestedCondition>(Assert.IsType<NotCondition>(all.Parts[1]).Part);
        Assert.Equal(1, Assert.IsType<AtLeastCondition>(all.Parts[2]).Count);
        Assert.Null(Assert.IsType<AchievementCondition>(all.Parts[3]).Scope);
    }

    [Fact]
    public void Eligible_TakesOneOrSeveralAwards()
    {
        Assert.Equal(["a"], Assert.IsType<EligibleCondition>(PolicyTexts.When("{eligible: a}")).Awards.Select(award => award.Value));
        Assert.Equal(
            ["a", "b"], Assert.IsType<EligibleCondition>(PolicyTexts.When("{eligible: {award: [a, b]}}")).Awards.Select(award => award.Value));
    }
}
