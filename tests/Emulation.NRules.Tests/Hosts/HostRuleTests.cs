using Emulation.Domain.Candidates;
using Emulation.Domain.Decisions;
using Emulation.Domain.Dossiers;
using Emulation.NRules.Facts;
using Emulation.Rules.Tests.Drafts;
using Emulation.Rules.Tests.Populations;
using global::NRules;
using static Emulation.NRules.Tests.Hosts.HostRules;
using RuleSet = Emulation.Rules.Compilation.RuleSet;

namespace Emulation.NRules.Tests.Hosts;

public class HostRuleTests
{
    private static readonly RuleSet _law = Given.Law.RuleSetFor(new(Given.AsOf));

    [Fact]
    public void RuleThatSupplies_FillsTheGap_AndTakesItBack()
    {
        using var session = Runner(typeof(AttendanceAttests)).Open(new UnitDraft { People = [WithoutMovement("an"), WithoutMovement("binh")] }.Seal());
        Assert.Equal(Eligibility.Undetermined, EligibilityOf("an"));
        var attendance = new Attendance("an", 120);

        var update = session.Insert(attendance);

        Assert.Equal(Eligibility.Eligible, EligibilityOf("an"));
        Assert.Equal(Eligibility.Undetermined, EligibilityOf("binh"));
        Assert.All(update.Redecided, each => Assert.Equal("an", each.Candidate.Value));
        Assert.Equal(DecisionText.Of(PropertyRun.Decide(_law, session.Decisions.Unit)), DecisionText.Of(session.Decisions));

        session.Retract(attendance);
        Assert.Equal(Eligibility.Undetermined, EligibilityOf("an"));

        Eligibility EligibilityOf(string person) => session.Decisions[person, "lao-dong-tien-tien"].Eligibility;
    }

    [Fact]
    public void CandidateReplaced_WhatRulesSupply_IsTakenInAgain()
    {
        using var session = Runner(typeof(AttendanceAttests)).Open(new UnitDraft { People = [WithoutMovement("an")] }.Seal(), new Attendance("an", 120));

        session.Update(WithoutMovement("an", Rating.Excellent).Seal());

        var decision = session.Decisions["an", "lao-dong-tien-tien"];
        Assert.Equal(Eligibility.Eligible, decision.Eligibility);
        Assert.Contains(session.Decisions.Unit.Individuals[0].Dossier.Attested, fact => fact == ("movement", true));
    }

    [Fact]
    public void DossierSaysOtherwise_Throws()
    {
        var person = WithoutMovement("an");
        person.Dossier.Attested = [.. person.Dossier.Attested, ("movement", false)];

        var thrown = Assert.Throws<RuleFailedException>(() => Runner(typeof(AttendanceAttests)).Open(new UnitDraft { People = [person] }.Seal(), new Attendance("an", 120)));

        Assert.Contains("`movement` is supplied for `an`", thrown.InnerException!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void HostItself_SuppliesAVote()
    {
        using var session = Runner(typeof(AttendanceAttests)).Open(new UnitDraft { People = [Given.Person("an", Rating.Excellent)] }.Seal());
        var vote = new CouncilVote("chien-si-thi-dua-co-so", 15, 15) { Period = Given.Period.Id };

        session.Insert(new SuppliedVote("thcs-a", CandidateKind.Individual, "an", vote));

        Assert.Equal(vote, Assert.Single(session.Decisions.Unit.Individuals[0].Dossier.Votes));
        Assert.Throws<RuleFailedException>(() => session.Insert(new SuppliedVote("elsewhere", CandidateKind.Individual, "an", vote)));
    }

    [Fact]
    public void RuleThatReacts_FollowsTheDecisions()
    {
        var runner = Runner(typeof(EligibleGetsMail));
        var mails = new List<string>();
        runner.RuleFired += (_, firing) => mails.AddRange(firing.Rule == "host: mail" ? [firing.Rule] : Array.Empty<string>());
        using var session = runner.Open(new UnitDraft { People = [Given.Person("an"), Given.Person("binh", Rating.Failed)] }.Seal());
        var first = mails.Count;
        Assert.Equal(session.Decisions.Outcomes.Count(outcome => outcome.Eligibility == Eligibility.Eligible), first);

        session.Update(Given.Person("an").Seal());
        Assert.Equal(first, mails.Count); // Decided again, but the same: nobody hears of it twice.

        session.Update(Given.Person("binh").Seal());
        Assert.True(mails.Count > first);
    }

    [Fact]
    public async Task Stream_WithHostRules_DecidesTheSame()
    {
        var units = Enumerable.Range(1, 30).Select(n => new UnitDraft($"u-{n}") { People = [WithoutMovement("an"), Given.Person("binh")] }.Seal()).ToArray();
        var runner = new NRulesRunner(_law, new()
        {
            HostRules = Of(typeof(AttendanceAttests), typeof(EligibleGetsMail)),
            FactsOf = unit => [new Attendance("an", unit.Unit.Id == "u-7" ? 120 : 3)],
        });

        var decided = await runner.DecideAsync(units.ToAsyncEnumerable(), 2).ToArrayAsync();

        Assert.All(decided, each => Assert.Equal(DecisionText.Of(PropertyRun.Decide(_law, each.Unit)), DecisionText.Of(each)));
        Assert.Equal(["u-7"], decided.Where(each => each["an", "lao-dong-tien-tien"].Eligibility == Eligibility.Eligible).Select(each => each.Unit.Unit.Id.Value));
    }

    [Fact]
    public void EqualRecords_AreTwoFacts()
    {
        using var session = Runner(typeof(AttendanceAttests)).Open(
            new UnitDraft { People = [WithoutMovement("an")] }.Seal(), new Attendance("an", 120), new Attendance("an", 120));

        Assert.Equal(Eligibility.Eligible, session.Decisions["an", "lao-dong-tien-tien"].Eligibility);
    }

    [Theory]
    [InlineData(typeof(ConditionThrows), 0)]
    [InlineData(typeof(ActionThrows), -1)]
    public void RuleThatThrows_IsNamed_AndTheSessionIsDiscarded(Type rule, int days)
    {
        var session = Runner(rule).Open(new UnitDraft { People = [Given.Person("an")] }.Seal());

        var thrown = Assert.Throws<RuleFailedException>(() => session.Insert(new Attendance("an", days)));

        Assert.Equal(rule == typeof(ConditionThrows) ? "host: condition that throws" : "host: action that throws", thrown.Rule);
        Assert.True(thrown.InnerException is DivideByZeroException or InvalidDataException, thrown.InnerException?.ToString());
        Assert.Throws<ObjectDisposedException>(() => session.Decisions);
    }

    [Fact]
    public void RulesThatSetEachOtherOff_EndAtTheLimit()
    {
        var runner = new NRulesRunner(_law, new() { HostRules = Of(typeof(NeverRests)), MostFirings = 500 });
        using var session = runner.Open(new UnitDraft { People = [Given.Person("an")] }.Seal());

        var thrown = Assert.Throws<RuleFailedException>(() => session.Insert(new Attendance("an", 7)));

        Assert.Equal("host: never rests", thrown.Rule);
    }

    [Fact]
    public void FactGivenTwiceOrUnknown_Throws_AndTheSessionGoesOn()
    {
        using var session = Runner(typeof(AttendanceAttests)).Open(new UnitDraft { People = [WithoutMovement("an")] }.Seal());
        var attendance = new Attendance("an", 120);
        session.Insert(attendance);

        Assert.Throws<ArgumentException>(() => session.Insert(attendance));
        Assert.Throws<ArgumentException>(() => session.Retract(new Attendance("an", 120)));
        Assert.Equal(Eligibility.Eligible, session.Decisions["an", "lao-dong-tien-tien"].Eligibility);
    }

    [Fact]
    public async Task RuleThatFlattens_OnSeveralThreads_DecidesTheSame()
    {
        var units = Enumerable.Range(1, 200).Select(n => new UnitDraft($"u-{n}") { People = [Given.Person("an")] }.Seal()).ToArray();
        var runner = new NRulesRunner(_law, new() { HostRules = Of(typeof(Flattens)), UnitsPerSession = 2 });

        var decided = await runner.DecideAsync(units.ToAsyncEnumerable(), 8).ToArrayAsync();

        Assert.All(decided, each => Assert.Equal(Eligibility.Eligible, each["an", "lao-dong-tien-tien"].Eligibility));
    }

    [Fact]
    public void OwnCompilerAndSession_DecideTheSame()
    {
        var unit = new UnitDraft { People = [Given.Person("an")], Collectives = [Given.Collective()] }.Seal();
        using var units = SessionUnits.Begin(_law, [unit]);
        var policy = new Definitions.PolicyRules(Rules.Stepping.AwardPlan.For(_law, unit.Unit)).GetRuleSets();

        var session = new RuleCompiler().Compile([.. policy, .. Of(typeof(EligibleGetsMail)).GetRuleSets()]).CreateSession();
        session.InsertAll(units.Facts);
        session.Fire();

        Assert.Equal(DecisionText.Of(PropertyRun.Decide(_law, unit)), DecisionText.Of(Assert.Single(units.Complete())));
        Assert.Contains(new Mail("an", "lao-dong-tien-tien"), session.Query<Mail>());
    }

    [Fact]
    public void NoRuleAtAll_Throws() => Assert.Throws<ArgumentException>(() => Runner());

    private static NRulesRunner Runner(params Type[] rules) => new(_law, new() { HostRules = Of(rules) });

    private static PersonDraft WithoutMovement(string id, Rating rating = Rating.Good)
    {
        var person = Given.Person(id, rating);
        person.Dossier.Attested = [.. person.Dossier.Attested.Where(fact => fact.Key != "movement")];
        return person;
    }
}
