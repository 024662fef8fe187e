using Emulation.Domain.Candidates;
using Emulation.Domain.Decisions;
using Emulation.Domain.Findings;
using Emulation.Domain.Policies;
using Emulation.Domain.Units;
using Emulation.Rules.Custom;
using Emulation.Rules.Deciding;
using Emulation.Rules.Recording;
using Emulation.Rules.Tests.Drafts;
using Emulation.Rules.Tests.Populations;

namespace Emulation.Rules.Tests.Custom;

/// <summary>Code of the host is asked once: outcomes, reasons, records and selections over several units all go by the same answer.</summary>
public class CustomOnceTests
{
    private const string Labourer = "lao-dong-tien-tien";

    private const string Register = """
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
              register:
                says: {vi: Có trong sổ, en: in the register}
                cite: QC 4
                when: {custom: register}
        """;

    private const string Places = """
        policy: test.places
        layer: law
        title: {vi: Luật mẫu, en: Sample law}
        in-force: {from: 2020-01-01}
        verification: verified
        documents:
          L: {number: 1/2019, issued: 2019-01-01, kind: law}
        awards:
          best:
            name: {vi: Tốt nhất, en: Best}
            kind: title
            subject: individual
            tier: 1
            cite: L 1
            quota: {at-most: 1, within: district, cite: L 2}
            rank-by: [{score: merit, order: desc}]
            tie: refer
            criteria:
              register:
                says: {vi: Có trong sổ, en: in the register}
                cite: L 1.1
                when: {custom: register}
        """;

    [Fact]
    public void Condition_ThatFailsWhenItIsAskedAgain_IsNotAskedAgain()
    {
        var code = new Condition((_, calls) => calls == 1 ? CustomAnswer.Met : throw new TimeoutException());
        var decisions = Decide(code);

        var decision = decisions["gv-01", Labourer];

        Assert.Equal(Eligibility.Eligible, decision.Eligibility);
        Assert.Equal(Outcome.Met, Finding(decision).Outcome);
        Assert.NotNull(RecordedUnit.Of(decisions).Decisions);
        Assert.Equal((1, 0), (code.Calls("gv-01"), decisions.Notices.Length));
    }

    [Fact]
    public void Condition_ThatFailedWhenTheUnitWasDecided_HasFailedInItsReasonsToo()
    {
        var decisions = Decide(new Condition((id, calls) => id == "gv-01" && calls == 1 ? throw new TimeoutException() : CustomAnswer.Met));

        var decision = decisions["gv-01", Labourer];

        Assert.Equal((Eligibility.Undetermined, Outcome.Unknown), (decision.Eligibility, Finding(decision).Outcome));
        Assert.Equal(new ExtensionFailure("register", nameof(TimeoutException)), Finding(decision).Failure);
        Assert.Equal(["EMU4208"], decisions.Notices.Select(notice => notice.Code));
    }

    [Fact]
    public void Condition_ThatWouldNotComeBackASecondTime_KeepsNobodyWaitingForReasons()
    {
        using var never = new ManualResetEventSlim();
        var decisions = Decide(new Condition((_, calls) =>
        {
            if (calls > 1)
            {
                never.Wait();
            }

            return CustomAnswer.Met;
        }));

        Assert.Equal(Eligibility.Eligible, decisions["gv-02", Labourer].Eligibility);
    }

    public static TheoryData<string> Holes => ["read-default", "read-null", "read-no-text", "missing-null", "missing-no-text"];

    [Theory]
    [MemberData(nameof(Holes))]
    public void Condition_WhoseAnswerHasHoles_GaveNoAnswer(string hole)
    {
        var decisions = Decide(new Condition((_, _) => hole switch
        {
            "read-default" => CustomAnswer.Met with { Read = default },
            "read-null" => CustomAnswer.Met with { Read = [null!] },
            "read-no-text" => CustomAnswer.Met with { Read = [new("register", null!)] },
            "missing-null" => new(Outcome.Unknown) { Missing = [null!] },
            _ => new(Outcome.Unknown) { Missing = [new("register", new(null!, null!))] },
        }));

        Assert.All(decisions, decision => Assert.NotNull(decision));
        Assert.Equal(new ExtensionFailure("register", "no answer"), Finding(decisions["gv-01", Labourer]).Failure);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task EvaluateTogether_CodeThatChangesItsMind_IsHeldToItsFirstAnswer(bool asStream)
    {
        // In the first walk b-01 has more merit and the place; whoever were asked again would hear something else, or nothing.
        var condition = new Condition((_, calls) => calls == 1 ? CustomAnswer.Met : CustomAnswer.NotMet);
        var merit = new Merit((id, calls) => calls > 1 ? throw new TimeoutException() : CustomValue.Of(id == "b-01" ? 2m : 1m));
        var engine = EmulationEngine.Create(new EngineExtensions { Conditions = [condition], Facts = [merit] }, new Source(Places));
        UnitDossiers[] units = [School("thcs-a", "a-01"), School("thcs-b", "b-01")];

        var decided = asStream
            ? await Listed(engine.EvaluateTogetherAsync(units.ToAsyncEnumerable, new(Given.AsOf)))
            : [.. engine.EvaluateTogether(units, new(Given.AsOf))];

        Assert.Equal((Standing.NotSelected, Standing.Selected), (decided[0]["a-01", "best"].Standing, decided[1]["b-01", "best"].Standing));
        Assert.All(decided.SelectMany(unit => unit), decision => Assert.Equal(Outcome.Met, Finding(decision).Outcome));
        Assert.DoesNotContain(decided.SelectMany(unit => unit.Notices), notice => notice.Code is "EMU4208" or "EMU4209");
        Assert.Equal((1, 1), (condition.Calls("a-01"), merit.Calls("b-01")));
    }

    private static UnitDecisions Decide(ICustomCondition code) =>
        EmulationEngine.Create(new EngineExtensions { Conditions = [code] }, Given.LawAndDecrees, new Source(Register))
            .Evaluate(new UnitDraft { People = [Given.Person("gv-01"), Given.Person("gv-02")] }.Seal(), new(Given.AsOf));

    private static Finding Finding(Decision decision) => Assert.Single(decision.Findings, finding => finding.Criterion == "register");

    private static UnitDossiers School(string id, string person) =>
        new(new Unit(id) { Parents = [new("quan-1") { Level = UnitLevel.District }] }, Given.Period) { Individuals = [new Individual(person)] };

    private static async Task<UnitDecisions[]> Listed(IAsyncEnumerable<UnitDecisions> units)
    {
        var all = new List<UnitDecisions>();
        await foreach (var unit in units)
        {
            all.Add(unit);
        }

        return [.. all];
    }

    /// <summary>Counts how often it is asked about each candidate.</summary>
    private sealed class Counter
    {
        private readonly Dictionary<string, int> _calls = [];

        public int Next(string id)
        {
            lock (_calls)
            {
                return _calls[id] = _calls.GetValueOrDefault(id) + 1;
            }
        }

        public int Of(string id) => _calls.GetValueOrDefault(id);
    }

    private sealed class Condition(Func<string, int, CustomAnswer> answer) : ICustomCondition
    {
        private readonly Counter _counter = new();

        public string Name => "register";

        public int Calls(string id) => _counter.Of(id);

        public CustomAnswer Answer(CustomQuestion question) => answer(question.Candidate.Id.Value, _counter.Next(question.Candidate.Id.Value));
    }

    private sealed class Merit(Func<string, int, CustomValue> value) : ICustomFact
    {
        private readonly Counter _counter = new();

        public CustomFactKind Kind => CustomFactKind.Score;

        public string Name => "merit";

        public int Calls(string id) => _counter.Of(id);

        public CustomValue Value(CustomQuestion question) => value(question.Candidate.Id.Value, _counter.Next(question.Candidate.Id.Value));
    }

    private sealed class Source(string text) : IPolicySource
    {
        public IReadOnlyList<PolicyText> Read() => [new("regulation.yaml", text)];
    }
}
