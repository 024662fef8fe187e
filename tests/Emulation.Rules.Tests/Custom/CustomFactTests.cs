using Emulation.Domain.Decisions;
using Emulation.Domain.Policies;
using Emulation.Domain.Wording;
using Emulation.Rules.Custom;
using Emulation.Rules.Deciding;
using Emulation.Rules.Explaining;
using Emulation.Rules.Tests.Drafts;

namespace Emulation.Rules.Tests.Custom;

/// <summary>A host supplies scores, metrics and statements that dossiers do not hold; a ranking of the host is such a score.</summary>
public class CustomFactTests
{
    private const string Fighter = "chien-si-thi-dua-co-so";

    private const string Regulation = """
        policy: test.facts
        layer: unit
        under: vn.law-2022
        title: {vi: Quy chế, en: Regulation}
        scope: {units: [thcs-a]}
        in-force: {from: 2024-09-01}
        verification: verified
        documents:
          QC: {number: 15/QC-THCS, issued: 2024-08-20, kind: regulation}
        awards:
          chien-si-thi-dua-co-so:
            quota: {at-most: 1, within: unit, cite: QC 5}
            rank-by: [{score: merit, order: desc}]
            tie: refer
            criteria:
              hours:
                says: {vi: Đủ giờ dạy, en: enough lessons}
                cite: QC 4
                when: {metric: {name: hours, at-least: 570}}
        """;

    [Fact]
    public void Value_OfTheHost_IsReadWhereTheDossierIsSilent()
    {
        var decisions = Decide(new Fact(CustomFactKind.Metric, "hours", id => id == "gv-01" ? CustomValue.Of(570m) : CustomValue.Of(569m)), Merit);

        Assert.Equal(Eligibility.Eligible, decisions["gv-01", Fighter].Eligibility);
        Assert.Equal(Eligibility.NotEligible, decisions["gv-02", Fighter].Eligibility);
        Assert.Contains(decisions["gv-01", Fighter].Findings, finding => finding.Read.Any(read => read is { Fact: "metrics.hours", Value: "570" }));
    }

    [Fact]
    public void Value_WhatTheDossierStates_IsNotAskedFor()
    {
        var unit = Unit();
        unit.People[0].Dossier.Metrics = [("hours", 600)];

        var decisions = Decide(unit, new Fact(CustomFactKind.Metric, "hours", id => id == "gv-01" ? throw new InvalidOperationException() : CustomValue.Of(0m)), Merit);

        Assert.Equal(Eligibility.Eligible, decisions["gv-01", Fighter].Eligibility);
        Assert.Empty(decisions.Notices);
    }

    [Fact]
    public void Ranking_OfTheHost_DecidesWhoHasThePlace()
    {
        var decisions = Decide(Hours, new Fact(CustomFactKind.Score, "merit", id => CustomValue.Of(id == "gv-02" ? 90.5m : 90.25m)));

        Assert.Equal(Standing.NotSelected, decisions["gv-01", Fighter].Standing);
        Assert.Equal(Standing.Selected, decisions["gv-02", Fighter].Standing);
    }

    [Fact]
    public void Value_NotKnown_IsNeitherNoNorZero()
    {
        var decision = Decide(new Fact(CustomFactKind.Metric, "hours", _ => CustomValue.NotKnown), Merit)["gv-01", Fighter];

        Assert.Equal(Eligibility.Undetermined, decision.Eligibility);
        Assert.Equal("metrics.hours", Assert.Single(decision.Missing).Fact);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Value_ThatThrowsOrIsNoNumber_LeavesTheFactUnknownWithANotice(bool isOfAnotherType)
    {
        var decisions = Decide(
            new Fact(CustomFactKind.Metric, "hours", id => id != "gv-01" ? CustomValue.Of(600m)
                : isOfAnotherType ? CustomValue.Of(true) : throw new InvalidOperationException("secret name")),
            Merit);

        Assert.Equal(Eligibility.Undetermined, decisions["gv-01", Fighter].Eligibility);
        Assert.Equal(Eligibility.Eligible, decisions["gv-02", Fighter].Eligibility);
        var notice = Assert.Single(decisions.Notices);
        Snapshot.Match(
            $"{notice.Code} {notice.Subject}: {notice.Message.Vi}\n{notice.Message.En}", isOfAnotherType ? "no-number" : "throws");
    }

    [Fact]
    public void Engine_TwoFactsOfOneName_CannotBeMade() =>
        Assert.Throws<ArgumentException>(() => Decide(Hours, Hours));

    [Fact]
    public void Explanation_OfAConditionThatThrew_NamesIt()
    {
        var decisions = EmulationEngine.Create(
                new EngineExtensions { Conditions = [new Broken()], Facts = [Hours, Merit] },
                Given.LawAndDecrees,
                new Text(Regulation.Replace("{metric: {name: hours, at-least: 570}}", "{any: [{custom: broken}, {metric: {name: hours, at-least: 9000}}]}", StringComparison.Ordinal)))
            .Evaluate(Unit().Seal(), new(Given.AsOf));

        var finding = Assert.Single(decisions["gv-01", Fighter].Findings, finding => finding.Criterion.Value == "hours");
        Assert.Equal(("broken", "TimeoutException"), (finding.Failure!.Name, finding.Failure.Exception));
        Assert.Contains("failed: broken (TimeoutException)", PlainText.Render(decisions.Explain("gv-01", Fighter), WordingLanguage.English), StringComparison.Ordinal);
        Assert.Contains("bị lỗi: broken (TimeoutException)", PlainText.Render(decisions.Explain("gv-01", Fighter), WordingLanguage.Vietnamese), StringComparison.Ordinal);
    }

    private static Fact Hours { get; } = new(CustomFactKind.Metric, "hours", _ => CustomValue.Of(600m));

    private static Fact Merit { get; } = new(CustomFactKind.Score, "merit", id => CustomValue.Of(id == "gv-01" ? 95m : 90m));

    private static UnitDecisions Decide(params Fact[] facts) => Decide(Unit(), facts);

    private static UnitDecisions Decide(UnitDraft unit, params Fact[] facts) => EmulationEngine
        .Create(new EngineExtensions { Facts = [.. facts] }, Given.LawAndDecrees, new Text(Regulation))
        .Evaluate(unit.Seal(), new(Given.AsOf));

    private static UnitDraft Unit()
    {
        var unit = new UnitDraft { People = [Given.Person("gv-01"), Given.Person("gv-02")] };
        foreach (var person in unit.People)
        {
            person.Dossier.Initiatives = [Given.Initiative()];
            person.Dossier.Votes = [Given.Vote(Fighter, 9, 10)];
        }

        return unit;
    }

    private sealed class Fact(CustomFactKind kind, string name, Func<string, CustomValue> value) : ICustomFact
    {
        public CustomFactKind Kind => kind;

        public string Name => name;

        public CustomValue Value(CustomQuestion question) => value(question.Candidate.Id.Value);
    }

    private sealed class Broken : ICustomCondition
    {
        public string Name => "broken";

        public CustomAnswer Answer(CustomQuestion question) => throw new TimeoutException("secret name");
    }

    private sealed class Text(string text) : IPolicySource
    {
        public IReadOnlyList<PolicyText> Read() => [new("regulation.yaml", text)];
    }
}
