using Emulation.Domain.Awards;
using Emulation.Domain.Conditions;
using Emulation.Domain.Quotas;
using Emulation.Rules.Tests.Language;
using Emulation.Rules.Tightening;

namespace Emulation.Rules.Tests.Tightening;

public class ConditionStrictnessTests
{
    /// <summary>Kinds that are deliberately without an order: only what says the same is as strict.</summary>
    private static readonly Type[] _notOrdered = [typeof(CustomCondition), typeof(SecondmentCondition)];

    /// <summary>Kinds that name several things; each of these is compared by itself, as a part of <c>all</c> or <c>any</c>.</summary>
    private static readonly Type[] _takenApart =
        [typeof(AttestedCondition), typeof(EligibleCondition), typeof(DocumentCondition), typeof(PendingCondition)];

    /// <summary>Kinds that join others; their parts are compared.</summary>
    private static readonly Type[] _joining = [typeof(AllCondition), typeof(AnyCondition), typeof(AtLeastCondition), typeof(NotCondition)];

    [Fact]
    public void EveryKind_HasAnOrderOrIsListedAsWithoutOne()
    {
        var kinds = typeof(Condition).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Condition)));

        Assert.Equal(
            kinds.Select(type => type.Name).Order(StringComparer.Ordinal),
            FactOrder.Kinds.Concat(_notOrdered).Concat(_takenApart).Concat(_joining).Select(type => type.Name).Order(StringComparer.Ordinal));
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
    [InlineData("{subject: {sex: female, position: teacher}}", "{subject: {position: teacher}}", Strictness.Stricter)]
    [InlineData("{subject: {sex: female}}", "{subject: {sex: male}}", Strictness.CannotTell)]
    [InlineData("{subject: {leads: true, nationality: vietnamese}}", "{subject: {nationality: [vietnamese, foreign]}}", Strictness.Stricter)]
    [InlineData("{members: {count: {at-least: 3}, where: {rating: good}, of: {position: [a, b], months: {at-least: 6}}}}", "{members: {count: {at-least: 2}, where: {rating: good}, of: {position: [b, a], months: {more-than: 5}}}}", Strictness.Stricter)]
    [InlineData("{members: {share: {at-least: 70%}, where: {rating: good}, of: {position: a}}}", "{members: {share: {at-least: 70%}, where: {rating: good}}}", Strictness.CannotTell)]
    [InlineData("{members: {any: {rating: good}, of: last-day}}", "{members: {any: {rating: good}}}", Strictness.CannotTell)]
    [InlineData("{members: {count: {at-least: 2}, where: {rating: good}, of: {months: {at-least: 6}}}}", "{members: {count: {at-least: 2}, where: {rating: good}, of: {months: {at-least: 3}}}}", Strictness.CannotTell)]
    [InlineData("{leads: {rating: excellent}}", "{leads: {rating: good}}", Strictness.Stricter)]
    [InlineData("{leads: {all: [{rating: good}, {attested: x}]}}", "{leads: {rating: good}}", Strictness.Stricter)]
    [InlineData("{leads: {not: {discipline: reprimand}}}", "{leads: {not: {discipline: warning}}}", Strictness.Stricter)]
    [InlineData("{not: {leads: {rating: excellent}}}", "{not: {leads: {rating: good}}}", Strictness.Looser)]
    // service: longer, of the same work and up to the same day
    [InlineData("{service: {months: {at-least: 12}}}", "{service: {months: {at-least: 10}}}", Strictness.Stricter)]
    [InlineData("{service: {months: {more-than: 9}}}", "{service: {months: {at-least: 10}}}", Strictness.Equal)]
    [InlineData("{service: {years: {at-least: 2}}}", "{service: {months: {at-least: 24}, until: decision-date}}", Strictness.Equal)]
    [InlineData("{service: {years: {less-than: 2}}}", "{service: {months: {at-most: 23}, until: decision-date}}", Strictness.Equal)]
    [InlineData("{service: {years: {at-least: 20}}}", "{service: {months: {at-least: 20}}}", Strictness.CannotTell)]
    [InlineData("{service: {years: {at-least: 20}, kinds: [b, a]}}", "{service: {years: {at-least: 15}, kinds: [a, b]}}", Strictness.Stricter)]
    [InlineData("{service: {years: {at-least: 15}, areas: {x: 2, y: 3/2}}}", "{service: {years: {at-least: 10}, areas: {y: 1.5, x: 2}}}", Strictness.Stricter)]
    [InlineData("{service: {years: {at-least: 15}, areas: {x: 2}}}", "{service: {years: {at-least: 15}, areas: {x: 3}}}", Strictness.CannotTell)]
    [InlineData("{service: {years: {at-least: 15}, kinds: a}}", "{service: {years: {at-least: 15}, kinds: [a, b]}}", Strictness.CannotTell)]
    [InlineData("{service: {years: {at-least: 15}, kinds: a}}", "{service: {years: {at-least: 15}}}", Strictness.CannotTell)]
    [InlineData("{service: {months: {at-least: 60}, posts: head}}", "{service: {months: {at-least: 60}, posts: deputy}}", Strictness.CannotTell)]
    // absence: fewer days, or days that fewer kinds are excepted from
    [InlineData("{absence: {working-days: {less-than: 30}}}", "{absence: {working-days: {less-than: 40}}}", Strictness.Stricter)]
    [InlineData("{absence: {working-days: {at-most: 39}}}", "{absence: {working-days: {less-than: 40}}}", Strictness.Equal)]
    [InlineData("{absence: {working-days: {less-than: 40}}}", "{absence: {working-days: {less-than: 40}, except: maternity}}", Strictness.Stricter)]
    [InlineData("{absence: {working-days: {less-than: 30}, except: treatment}}", "{absence: {working-days: {less-than: 40}, except: [maternity, treatment]}}", Strictness.Stricter)]
    [InlineData("{absence: {working-days: {less-than: 30}, except: [maternity, treatment]}}", "{absence: {working-days: {less-than: 40}, except: maternity}}", Strictness.CannotTell)]
    [InlineData("{absence: {working-days: {less-than: 10}, kinds: [a, b]}}", "{absence: {working-days: {less-than: 10}, kinds: a}}", Strictness.Stricter)]
    [InlineData("{absence: {working-days: {less-than: 10}, except: b}}", "{absence: {working-days: {less-than: 10}, kinds: a}}", Strictness.Stricter)]
    [InlineData("{absence: {working-days: {at-least: 10}, kinds: a}}", "{absence: {working-days: {at-least: 10}}}", Strictness.Stricter)]
    [InlineData("{absence: {working-days: {at-least: 5, less-than: 10}, kinds: a}}", "{absence: {working-days: {at-least: 5, less-than: 10}}}", Strictness.CannotTell)]
    [InlineData("{not: {absence: {working-days: {at-least: 30}}}}", "{not: {absence: {working-days: {at-least: 40}}}}", Strictness.Stricter)]
    // trainings, transfers
    [InlineData("{training: {months: {at-least: 6}, all: {result: {at-least: fair}}}}", "{training: {months: {at-least: 12}, all: {result: {at-least: fair}}}}", Strictness.Stricter)]
    [InlineData("{training: {months: {at-least: 12}, all: {result: {at-least: good}, rules-kept: true}}}", "{training: {months: {at-least: 12}, all: {result: {at-least: fair}}}}", Strictness.Stricter)]
    [InlineData("{training: {months: {at-least: 12}, all: {result: {at-least: good}}}}", "{training: {months: {at-least: 12}, all: {result: {at-least: fair}, rules-kept: true}}}", Strictness.CannotTell)]
    [InlineData("{training: {months: {at-least: 12}, all: {rules-kept: true}}}", "{training: {months: {at-least: 12}, kinds: course, all: {rules-kept: true}}}", Strictness.Stricter)]
    [InlineData("{training: {months: {less-than: 12}, all: {rules-kept: true}}}", "{training: {months: {at-least: 12}, all: {rules-kept: true}}}", Strictness.CannotTell)]
    [InlineData("{transfer: {after-months: {at-least: 3}, has: opinion}}", "{transfer: {after-months: {at-least: 6}, has: opinion}}", Strictness.Stricter)]
    [InlineData("{transfer: {has: opinion}}", "{transfer: {after-months: {at-least: 6}, has: opinion}}", Strictness.Stricter)]
    [InlineData("{transfer: {has: opinion}}", "{transfer: {has: confirmation}}", Strictness.CannotTell)]
    [InlineData("{secondment: {has: confirmation}}", "{secondment: {has: opinion}}", Strictness.CannotTell)]
    // figures and votes
    [InlineData("{score: {name: council, at-least: 80}}", "{score: {name: council, at-least: 70}}", Strictness.Stricter)]
    [InlineData("{score: {name: council, more-than: 70}}", "{score: {name: council, at-least: 70}}", Strictness.Stricter)]
    [InlineData("{score: {name: council, at-least: 70.5}}", "{score: {name: council, more-than: 70}}", Strictness.Stricter)]
    [InlineData("{metric: {name: late, less-than: 3}}", "{metric: {name: late, at-most: 3}}", Strictness.Stricter)]
    [InlineData("{metric: {name: late, at-least: 1, at-most: 3}}", "{metric: {name: late, at-least: 2}}", Strictness.CannotTell)]
    [InlineData("{metric: {name: women, share-of: staff, at-least: 70%}}", "{metric: {name: women, share-of: staff, more-than: 200/3%}}", Strictness.Stricter)]
    [InlineData("{metric: {name: women, share-of: staff, at-least: 70%}}", "{metric: {name: women, share-of: members, at-least: 70%}}", Strictness.CannotTell)]
    [InlineData("{score: {name: council, at-least: 80}}", "{metric: {name: council, at-least: 70}}", Strictness.CannotTell)]
    [InlineData("{vote: {share: 80%, of: present, council: a}}", "{vote: {share: 70%, of: present, council: a}}", Strictness.Stricter)]
    [InlineData("{vote: {share: 80%, of: present, council: a}}", "{vote: {share: 200/3%, of: present, council: a}}", Strictness.Stricter)]
    [InlineData("{vote: {share: 80%, of: all-members, council: a}}", "{vote: {share: 80%, of: present, council: a}}", Strictness.CannotTell)]
    [InlineData("{vote: {share: 80%, of: present, council: a}}", "{vote: {share: 80%, of: present, council: b}}", Strictness.CannotTell)]
    [InlineData("{vote: {award: a, share: 80%, of: present, council: a}}", "{vote: {share: 80%, of: present, council: a}}", Strictness.CannotTell)]
    // pending matters and documents, one by one
    [InlineData("{not: {pending: [discipline, investigation]}}", "{not: {pending: discipline}}", Strictness.Stricter)]
    [InlineData("{not: {pending: [discipline, investigation]}}", "{all: [{not: {pending: investigation}}, {not: {pending: discipline}}]}", Strictness.Equal)]
    [InlineData("{pending: discipline}", "{pending: [discipline, investigation]}", Strictness.Stricter)]
    [InlineData("{document: [report, minutes]}", "{document: report}", Strictness.Stricter)]
    [InlineData("{document: [report, minutes]}", "{all: [{document: minutes}, {document: report}]}", Strictness.Equal)]
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
