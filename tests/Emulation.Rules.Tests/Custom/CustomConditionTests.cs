using Emulation.Domain.Candidates;
using Emulation.Domain.Decisions;
using Emulation.Domain.Findings;
using Emulation.Domain.Policies;
using Emulation.Rules.Custom;
using Emulation.Rules.Language;
using Emulation.Rules.Tests.Drafts;
using Microsoft.Extensions.DependencyInjection;

namespace Emulation.Rules.Tests.Custom;

/// <summary>A condition written in code decides its own criterion and nothing else.</summary>
public class CustomConditionTests
{
    private const string Labourer = "lao-dong-tien-tien";

    private const string Regulation = """
        policy: test.custom
        layer: unit
        under: vn.law-2022
        title: {vi: Quy chế, en: Regulation}
        scope: {units: [thcs-a]}
        in-force: {from: 2024-09-01}
        verification: verified
        documents:
          QC: {number: 15/QC-THCS, issued: 2024-08-20, kind: regulation}
        awards:
          lao-dong-tien-tien:
            criteria:
              hours:
                says: {vi: Đủ giờ dạy, en: enough lessons}
                cite: QC 4
                when: {custom: {name: lesson-hours, with: {least: 570}}}
        """;

    private static readonly IPolicySource[] _sources = [Given.LawAndDecrees, new Source()];

    [Theory]
    [InlineData(570, Eligibility.Eligible)]
    [InlineData(569, Eligibility.NotEligible)]
    public void Answer_OfTheHost_DecidesItsCriterion(int hours, Eligibility expected)
    {
        var decisions = Decide(hours);

        Assert.Equal(expected, decisions["gv-01", Labourer].Eligibility);
        Assert.Contains(decisions["gv-01", Labourer].Findings, finding => finding.Read.Contains(new FactRead("metrics.hours", $"{hours}")));
        Assert.Empty(decisions.Notices);
    }

    [Fact]
    public void Answer_Unknown_NamesWhatTheHostMisses()
    {
        var decision = Decide(null)["gv-01", Labourer];

        Assert.Equal(Eligibility.Undetermined, decision.Eligibility);
        Assert.Equal("metrics.hours", Assert.Single(decision.Missing).Fact);
    }

    [Fact]
    public void Answer_ThatThrows_IsUnknownWithANoticeAndTheRestIsDecided()
    {
        var decisions = Decide(-1);

        Assert.Equal(Eligibility.Undetermined, decisions["gv-01", Labourer].Eligibility);
        var missing = Assert.Single(decisions["gv-01", Labourer].Missing);
        Assert.Equal(("custom.lesson-hours", "whoever runs the program"), (missing.Fact, missing.Asks.En));
        Assert.Equal(Eligibility.Eligible, decisions["gv-02", Labourer].Eligibility);
        var notice = Assert.Single(decisions.Notices);
        Assert.Equal(("EMU4208", "gv-01"), (notice.Code, notice.Subject));
        Assert.DoesNotContain("secret", notice.Message.En, StringComparison.Ordinal);
        Snapshot.Match($"{notice.Code} {notice.Subject}: {notice.Message.Vi}\n{notice.Message.En}");
    }

    [Fact]
    public void Engine_WithoutTheCondition_CannotBeMadeAndNamesThePlace()
    {
        var refused = Assert.Throws<PolicyFormatException>(() => EmulationEngine.Create(_sources));

        var diagnostic = Assert.Single(refused.Diagnostics);
        Assert.Equal("EMU4007", diagnostic.Code);
        Assert.Equal(("regulation.yaml", 13), (diagnostic.Span!.File, diagnostic.Span.Line));
        Snapshot.Match(diagnostic.ToString());
    }

    [Fact]
    public void Engine_TwoConditionsOfOneName_CannotBeMade() =>
        Assert.Throws<ArgumentException>(() => EmulationEngine.Create(new EngineExtensions { Conditions = [new LessonHours(), new LessonHours()] }, _sources));

    [Fact]
    public void AddEmulation_TakesTheConditionsThatAreRegistered()
    {
        using var provider = new ServiceCollection().AddSingleton<ICustomCondition, LessonHours>().AddEmulation(_sources).BuildServiceProvider();

        var engine = provider.GetRequiredService<IEmulationEngine>();

        Assert.Equal(Eligibility.Eligible, engine.Evaluate(Unit(570).Seal(), new(Given.AsOf))["gv-01", Labourer].Eligibility);
    }

    private static Emulation.Rules.Deciding.UnitDecisions Decide(int? hours) =>
        EmulationEngine.Create(new EngineExtensions { Conditions = [new LessonHours()] }, _sources).Evaluate(Unit(hours).Seal(), new(Given.AsOf));

    private static UnitDraft Unit(int? hours)
    {
        var unit = new UnitDraft { People = [Given.Person("gv-01"), Given.Person("gv-02")] };
        unit.People[0].Dossier.Scores = hours is { } known ? [("hours", known)] : [];
        unit.People[1].Dossier.Scores = [("hours", 600)];
        return unit;
    }

    private sealed class LessonHours : ICustomCondition
    {
        public string Name => "lesson-hours";

        public CustomAnswer Answer(CustomQuestion question)
        {
            Assert.Equal(Given.AsOf, question.AsOf);
            Assert.Equal("thcs-a", question.Unit.Unit.Id.Value);
            Assert.IsType<Individual>(question.Candidate);
            var least = decimal.Parse(question.With["least"], System.Globalization.CultureInfo.InvariantCulture);
            return question.Candidate.Dossier.Scores["hours"] switch
            {
                null => new(Outcome.Unknown) { Missing = [new("metrics.hours", new("phòng đào tạo", "the training office"))] },
                < 0 => throw new InvalidOperationException("secret name"),
                { } hours => new(hours >= least ? Outcome.Met : Outcome.NotMet) { Read = [new("metrics.hours", $"{hours}")] },
            };
        }
    }

    private sealed class Source : IPolicySource
    {
        public IReadOnlyList<PolicyText> Read() => [new("regulation.yaml", Regulation)];
    }
}
