using Emulation.Domain.Decisions;
using Emulation.Domain.Dossiers;
using Emulation.Rules.Compilation;
using Emulation.Rules.Tests.Drafts;
using NodaTime;

namespace Emulation.Rules.Tests.Law;

/// <summary>The receipt date decides where a transition clause asks for it, and nowhere else.</summary>
public class TransitionTests
{
    private const string Labourer = "lao-dong-tien-tien";

    // The earlier regulation asks nothing more than the law; the later one asks for an initiative from 2 April 2025 on.
    private const string Earlier = """
        policy: test.regulation-2024
        layer: unit
        under: vn.decree-98-2023
        title: {vi: Quy chế năm 2024, en: Regulation of 2024}
        scope: {units: [thcs-a]}
        in-force: {from: 2024-09-01, to: 2025-04-02}
        verification: verified
        documents:
          Q1: {number: 1/QC, kind: regulation}
        """;

    private const string Later = """
        policy: test.regulation-2025
        layer: unit
        under: vn.decree-98-2023
        title: {vi: Quy chế năm 2025, en: Regulation of 2025}
        scope: {units: [thcs-a]}
        in-force: {from: 2025-04-02}
        replaces: [test.regulation-2024]
        transition: {dossiers-received-before: 2025-04-02, follow: earlier, cite: Q2 31.1}
        verification: verified
        documents:
          Q2: {number: 2/QC, kind: regulation}
        awards:
          lao-dong-tien-tien:
            criteria:
              initiative:
                says: {vi: Có sáng kiến, en: an initiative}
                cite: Q2 5
                when: {initiative: {scope: grassroots}}
        """;

    private static readonly EmulationEngine _engine = Given.LawAnd(Earlier, Later);

    // Law 06/2026 applies from 1 October 2026 and is not encoded; dossiers received before that day follow the law of 2022 as it was.
    [Theory]
    [InlineData("2026-09-15", true)]
    [InlineData("2026-09-30", true)]
    [InlineData("2026-10-01", false)]
    [InlineData("2026-11-21", false)]
    [InlineData(null, false)]
    public void KnownInstrument_ReceiptDate_DecidesWhetherTheEarlierTextDoes(string? received, bool decides)
    {
        var options = new EvaluationOptions(new(2026, 11, 21)) { Received = Day(received) };

        if (decides)
        {
            var rules = Given.Law.RuleSetFor(options);

            Assert.Contains(rules.Policies, policy => policy.Id == "vn.law-2022");
            var followed = Assert.Single(rules.Followed);
            Assert.Equal(("06/2026/QH16", "vn.law-2022"), (followed.Newer, Assert.Single(followed.Earlier).Value));
            Assert.Contains("more favourable", Assert.Single(rules.Notices, notice => notice.Code == "EMU4111").Message.En, StringComparison.Ordinal);
        }
        else
        {
            var refused = Assert.Throws<EvaluationException>(() => Given.Law.RuleSetFor(options));
            Assert.Equal("EMU4002", Assert.Single(refused.Diagnostics).Code);
        }
    }

    // Both regulations are met by the same person but for the initiative, which only the later one asks for.
    [Theory]
    [InlineData("2025-03-31", null, Eligibility.Eligible, false)]             // the earlier one is in force
    [InlineData("2025-04-02", "2025-04-01", Eligibility.Eligible, false)]     // received on its last day
    [InlineData("2025-06-15", "2025-04-01", Eligibility.Eligible, false)]
    [InlineData("2025-06-15", "2025-04-02", Eligibility.NotEligible, false)]  // received on the first day of the later one
    [InlineData("2025-06-15", null, Eligibility.NotEligible, true)]           // not said: the later one decides, with a notice
    public void Policy_ReceiptDate_DecidesWhichTextDoes(string asOf, string? received, Eligibility expected, bool noticed)
    {
        var options = new EvaluationOptions(Day(asOf)!.Value) { Received = Day(received) };
        var person = Given.Person();
        person.Dossier.Initiatives = [];

        var decisions = _engine.Evaluate(new UnitDraft { People = [person] }.Seal(), options);

        Assert.Equal(expected, decisions["an", Labourer].Eligibility);
        Assert.Equal(noticed, _engine.RuleSetFor(options).Notices.Any(notice => notice.Code == "EMU4112"));
    }

    [Fact]
    public void Policy_NamedAlone_BringsTheTextThatEarlierDossiersFollow()
    {
        var rules = _engine.RuleSetFor(new(new(2025, 6, 15)) { Policies = ["test.regulation-2025"], Received = new(2025, 4, 1) });

        Assert.Equal(["vn.law-2022", "vn.base-salary", "vn.decree-98-2023", "test.regulation-2024"], rules.Policies.Select(policy => policy.Id.Value));
    }

    [Fact]
    public void Policy_ChainOfTransitions_IsFollowedToTheTextOfTheReceiptDate()
    {
        var third = Later.Replace("test.regulation-2025", "test.regulation-2026", StringComparison.Ordinal)
            .Replace("replaces: [test.regulation-2024]", "replaces: [test.regulation-2025]", StringComparison.Ordinal)
            .Replace("2025-04-02", "2025-06-01", StringComparison.Ordinal);
        var engine = Given.LawAnd(Earlier, Later.Replace("from: 2025-04-02}", "from: 2025-04-02, to: 2025-06-01}", StringComparison.Ordinal), third);

        string Lowest(string received) => engine.RuleSetFor(new(new(2025, 6, 15)) { Received = Day(received) }).Policies[^1].Id.Value;

        Assert.Equal("test.regulation-2024", Lowest("2025-04-01"));
        Assert.Equal("test.regulation-2025", Lowest("2025-05-31"));
        Assert.Equal("test.regulation-2026", Lowest("2025-06-01"));
    }

    [Fact]
    public void Hash_ReceiptDate_IsPartOfIt()
    {
        RuleSet On(LocalDate? received) => Given.Law.RuleSetFor(new(Given.AsOf) { Received = received });

        Assert.NotEqual(On(null).Hash, On(new(2025, 6, 1)).Hash);
        Assert.Equal(On(new(2025, 6, 1)).Hash, On(new(2025, 6, 1)).Hash);
    }

    private static LocalDate? Day(string? text) =>
        text is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
