using Emulation.Domain.Awards;
using Emulation.Domain.Conditions;
using Emulation.Domain.Quotas;
using Emulation.Rules.Tests.Language;
using Emulation.Rules.Tightening;

namespace Emulation.Rules.Tests.Tightening;

public class ConditionStrictnessTests
{
    /// <summary>Kinds that are deliberately without an order: only what says the same is as strict.</summary>
    private static readonly Type[] _notOrdered =
    [
        typeof(AttestedCondition), typeof(EligibleCondition),
        typeof(ServiceCondition), typeof(AbsenceCondition), typeof(TrainingCondition), typeof(TransferCondition), typeof(SecondmentCondition),
        typeof(CustomCondition), typeof(DocumentCondition), typeof(LeadsCondition), typeof(NumberCondition), typeof(PendingCondition), typeof(VoteCondition),
    ];

    /// <summary>Kinds that join others; their parts are compared.</summary>
    private static readonly Type[] _joining = [typeof(AllCondition), typeof(AnyCondition), typeof(AtLeastCondition), typeof(NotCondition)];

    [Fact]
    public void EveryKind_HasAnOrderOrIsListedAsWithoutOne()
    {
        var kinds = typeof(Condition).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Condition)));

        Assert.Equal(
            kinds.Select(type => type.Name).Order(StringComparer.Ordinal),
            FactOrder.Kinds.Concat(_notOrdered).Concat(_joining).Select(type => type.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    // ratings
    [InlineData("{rating: excellent}", "{rating: good}", Strictness.Stricter)]
    [InlineData("{rating: good}", "{rating: {at-least: good, years: 1, of-last: 3}}", Strictness.Stricter)]
    [InlineData("{rating: {at-least: good, every-year: true, of-last: 5}}", "{rating: {at-least: good, every-year: true, of-last: 3}}", Strictness.Stricter)]
    [InlineData("{rating: {at-least: good, years: 3, of-last: 5}}", "{rating: {at-least: good, years: 2, of-last: 5}}", Strictness.Stricter)]
    [InlineData("{rating: {at-least: good, years: 3, of-last: 5}}", "{rating: {at-least: good, years: 2, of-last: 4}}", Strictness.Stricter)]
    [InlineData("{rating: {at-least: good, years: 3, of-last: 5}}", "{rating: {at-least: good, years: 3, of-last: 4}}", Strictness.Looser)]
    [InlineData("{rating: {at-least: excellent, years: 1, of-last: 3}}", "{rating: good}", Strictness.CannotTell)]
    // titles and commendations
    [InlineData("{held: {award: a, times: 3, consecutive: true, ending: this-period}}", "{held: {award: a, times: 2, consecutive: true, ending: last-period}}", Strictness.Stricter)]
    [InlineData("{held: {award: a, times: 3, consecutive: true, ending: any}}", "{held: {award: a, times: 3, ending: any}}", Strictness.Stricter)]
    [InlineData("{held: {award: a, times: 3, consecutive: true, ending: this-period}}", "{held: {award: a, times: 3, consecutive: true, ending: last-or-this-period}}", Strictness.Stricter)]
    [InlineData("{held: {award: a, times: 2, ending: any, within-years: 3}}", "{held: {award: a, times: 2, ending: any, within-years: 5}}", Strictness.Stricter)]
    [InlineData("{held: {award: a, times: 3, ending: any, within-years: 9}}", "{held: {award: a, times: 2, ending: any, within-years: 5}}", Strictness.CannotTell)]
    [InlineData("{held: [a]}", "{held: [a, b]}", Strictness.Stricter)]
    [InlineData("{held: [b, a]}", "{any: [{held: a}, {held: b}]}", Strictness.Equal)]
    [InlineData("{held: {award: k, times: 2, ending: any}}", "{held: k}", Strictness.Stricter)]
    [InlineData("{held: {award: k, ending: any, within-years: 5}}", "{held: k}", Strictness.Stricter)]
    [InlineData("{held: {award: k, basis: merit}}", "{held: k}", Strictness.Stricter)]
    [InlineData("{held: {award: k, basis: merit}}", "{held: {award: k, basis: [merit, movement]}}", Strictness.Stricter)]
    [InlineData("{held: {award: k, basis: merit}}", "{held: {award: k, basis: movement}}", Strictness.CannotTell)]
    [InlineData("{since: {award: k, basis: merit, years: 5, every-year: {rating: good}}}", "{since: {award: k, years: 5, every-year: {rating: good}}}", Strictness.Stricter)]
    [InlineData("{held: a}", "{held: {award: a, ending: any, within-years: 5}}", Strictness.Stricter)]
    [InlineData("{eligible: a}", "{eligible: [a, b]}", Strictness.Stricter)]
    [InlineData("{eligible: a}", "{held: a}", Strictness.CannotTell)]
    // spans
    [InlineData("{span: {years: 6, every-year: {rating: good}}}", "{span: {years: 5, every-year: {rating: good}}}", Strictness.Stricter)]
    [InlineData("{since: {award: k, years: 5, every-year: {rating: good}}}", "{span: {years: 5, every-year: {rating: good}}}", Strictness.Stricter)]
    [InlineData("{since: {award: k, years: 5, where: {rating: {at-least: good, every-year: true}}}}", "{since: {award: k, years: 5, where: {rating: {at-least: good, years: 5}}}}", Strictness.Stricter)]
    [InlineData("{since: {award: k, years: 5, where: {held: {award: a, times: 3}}}}", "{since: {award: k, years: 5, where: {held: {award: a, times: 2}}}}", Strictness.Stricter)]
    [InlineData("{since: {award: k, years: 6}}", "{since: {award: k, years: 5, where: {held: {award: a, times: 2}}}}", Strictness.CannotTell)]
    // records
    [InlineData("{initiative: {scope: ministerial}}", "{initiative: {scope: grassroots}}", Strictness.Stricter)]
    [InlineData("{initiative: {scope: grassroots, count: 2}}", "{initiative: {scope: grassroots}}", Strictness.Stricter)]
    [InlineData("{initiative: {scope: grassroots, kinds: research}}", "{initiative: {scope: grassroots, kinds: [research, project]}}", Strictness.Stricter)]
    [InlineData("{initiative: {scope: grassroots, recognised: this-period}}", "{initiative: {scope: grassroots}}", Strictness.Stricter)]
    [InlineData("{initiative: {scope: ministerial}}", "{initiative: {scope: grassroots, count: 2}}", Strictness.CannotTell)]
    [InlineData("{not: {discipline: reprimand}}", "{not: {discipline: warning}}", Strictness.Stricter)]
    [InlineData("{not: {discipline: {at-least: warning, during: ever}}}", "{not: {discipline: warning}}", Strictness.Stricter)]
    [InlineData("{discipline: reprimand}", "{discipline: warning}", Strictness.Looser)]
    [InlineData("{achievement: {kinds: prize, scope: national}}", "{achievement: {kinds: [prize, spontaneous]}}", Strictness.Stricter)]
    [InlineData("{movement: {place: outstanding, launched-by: [ministry, province], years: 5}}", "{movement: {place: outstanding, launched-by: [ministry, province], years: 3}}", Strictness.Stricter)]
    [InlineData("{movement: {place: outstanding, launched-by: province}}", "{movement: {place: outstanding}}", Strictness.Stricter)]
    [InlineData("{rank: {at-most: 1}}", "{rank: {at-most: 3}}", Strictness.Stricter)]
    // who, and how many members
    [InlineData("{subject: {position: teacher}}", "{subject: {position: [teacher, driver]}}", Strictness.Stricter)]
    [InlineData("{subject: {position: teacher, tags: remote}}", "{subject: {tags: remote}}", Strictness.Stricter)]
    [InlineData("{all: [{subject: {position: teacher}}, {subject: {tags: remote}}]}", "{subject: {position: teacher, tags: remote}}", Strictness.Equal)]
    [InlineData("{members: {share: {at-least: 80%}, where: {rating: good}}}", "{members: {share: {at-least: 70%}, where: {rating: good}}}", Strictness.Stricter)]
    [InlineData("{members: {share: {at-least: lower}, where: {rating: good}}}", "{members: {share: {at-least: 70%}, where: {rating: good}}}", Strictness.Stricter)]
    [InlineData("{members: {all: {rating: good}}}", "{members: {share: {at-least: 100%}, where: {rating: good}}}", Strictness.Equal)]
    [InlineData("{members: {all: {rating: good}}}", "{members: {any: {rating: good}}}", Strictness.Stricter)]
    [InlineData("{members: {none: {discipline: reprimand}}}", "{members: {none: {discipline: warning}}}", Strictness.Stricter)]
    [InlineData("{members: {none: {discipline: warning}}}", "{members: {all: {not: {discipline: warning}}}}", Strictness.Equal)]
    [InlineData("{members: {count: {at-least: 3}, where: {rating: good}}}", "{members: {share: {at-least: 50%}, where: {rating: good}}}", Strictness.CannotTell)]
    // joined
    [InlineData("{attested: [x, y]}", "{attested: x}", Strictness.Stricter)]
    [InlineData("{attested: [y, x]}", "{all: [{attested: x}, {attested: y}]}", Strictness.Equal)]
    [InlineData("{attested: x}", "{attested: y}", Strictness.CannotTell)]
    [InlineData("{all: [{rating: excellent}, {initiative: {scope: grassroots}}]}", "{any: [{rating: excellent}, {initiative: {scope: grassroots}}]}", Strictness.Stricter)]
    [InlineData("{rating: excellent}", "{any: [{rating: excellent}, {initiative: {scope: grassroots}}]}", Strictness.Stricter)]
    [InlineData("{any: [{rating: excellent}, {attested: x}, {attested: y}]}", "{any: [{rating: excellent}, {attested: x}]}", Strictness.Looser)]
    [InlineData("{at-least: {n: 2, of: [{attested: x}, {attested: y}, {rating: good}]}}", "{any: [{attested: x}, {attested: y}, {rating: good}]}", Strictness.Stricter)]
    [InlineData("{at-least: {n: 2, of: [{attested: x}, {attested: y}, {rating: excellent}]}}", "{at-least: {n: 2, of: [{rating: good}, {attested: x}, {attested: y}]}}", Strictness.Stricter)]
    [InlineData("{not: {any: [{attested: x}, {attested: y}]}}", "{not: {attested: x}}", Strictness.Stricter)]
    [InlineData("{not: {not: {rating: good}}}", "{rating: good}", Strictness.Equal)]
    public void Compare_IsWhatTheTextsSay(string lower, string higher, object expected)
    {
        var (one, other) = (Read(lower), Read(higher));

        Assert.Equal((Strictness)expected, ConditionStrictness.Compare(one, _meaning, other, _meaning));
        Assert.Equal(Reversed((Strictness)expected), ConditionStrictness.Compare(other, _meaning, one, _meaning));
    }

    [Fact]
    public void Compare_ParameterOfTwoValues_TakesTheValueOfEachSide()
    {
        var condition = Read("{members: {share: {at-least: share}, where: {rating: good}}}");

        Assert.Equal(Strictness.Stricter, ConditionStrictness.Compare(condition, With(75), condition, With(70)));
        Assert.Equal(Strictness.Looser, ConditionStrictness.Compare(condition, With(60), condition, With(70)));
        Assert.Equal(Strictness.Looser, ConditionStrictness.Compare(new NotCondition(condition), With(75), new NotCondition(condition), With(70)));
        Assert.Equal(Strictness.Equal, ConditionStrictness.Compare(condition, With(70), condition, With(70)));
    }

    [Fact]
    public void Compare_LargeConditions_EndsAndClaimsNothing()
    {
        Condition Large(string prefix) => new AnyCondition([.. Enumerable.Range(0, 2000).Select(n => new AllCondition([new AttestedCondition([$"{prefix}{n}"]), new AttestedCondition(["x"])]))]);

        Assert.Equal(Strictness.CannotTell, ConditionStrictness.Compare(Large("a"), _meaning, Large("b"), _meaning));
    }

    private static readonly Meaning _meaning = With(75);

    private static Meaning With(int share) => new(award => award != "k", _ => Percentage.Of(share));

    private static Condition Read(string condition) =>
        PolicyTexts.Read(PolicyTexts.LawWhen(condition, condition.Contains("members", StringComparison.Ordinal) ? "collective" : "individual"))
            .Policy.Awards[0].Criteria[0].Condition;

    private static Strictness Reversed(Strictness strictness) => strictness switch
    {
        Strictness.Stricter => Strictness.Looser,
        Strictness.Looser => Strictness.Stricter,
        _ => strictness,
    };
}
