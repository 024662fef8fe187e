using Emulation.Domain.Candidates;
using Emulation.Domain.Wording;
using Emulation.Rules.Recording;
using Emulation.Rules.Tests.Drafts;
using Emulation.Rules.Tests.Populations;

namespace Emulation.Rules.Tests.Recording;

public class ReplayerTests
{
    private static readonly DecisionRecord _record = SmallLaw.Record(SmallLaw.School, SmallLaw.Other);

    [Fact]
    public async Task Run_SameInput_IsTheSame()
    {
        var found = await SmallLaw.Replay(_record, SmallLaw.Engine, SmallLaw.Units(SmallLaw.Other, SmallLaw.School));

        Assert.True(found.IsSame);
        Assert.Equal((2, 0), (found.Units, found.Notices.Length));
        Assert.Equal("units: 2; the same", found.ToString());
    }

    [Fact]
    public async Task Run_OneFactChanged_TellsTheUnitAndTheOutcomes() => Assert.Equal(
        ["InputChanged a", "OutcomeChanged a p2 good-year eligibility eligible->not-eligible", "OutcomeChanged a p2 good-year certainty sure->none"],
        await Differences(SmallLaw.Engine, SmallLaw.School.Replace("\"good\"", "\"completed\"", StringComparison.Ordinal), SmallLaw.Other));

    [Fact]
    public async Task Run_OneFactChangedThatChangesNoOutcome_TellsTheInputAndTheReasons() => Assert.Equal(
        ["InputChanged a", "FindingsChanged a"],
        await Differences(SmallLaw.Engine, SmallLaw.School.Replace("\"good\"", "\"excellent\"", StringComparison.Ordinal), SmallLaw.Other));

    [Fact]
    public async Task Run_OneFigureOfThePolicyChanged_TellsThePolicyAndTheOutcomes()
    {
        var found = await Differences(SmallLaw.EngineOf(SmallLaw.Text(least: "excellent")), SmallLaw.School, SmallLaw.Other);

        Assert.Equal("PolicyChanged sample.law", found[0]);
        Assert.All(found[1..], difference => Assert.StartsWith("OutcomeChanged a p2 good-year", difference, StringComparison.Ordinal));
        Assert.Contains("OutcomeChanged a p2 good-year eligibility eligible->not-eligible", found);
    }

    [Theory]
    [InlineData("\"status\":\"verified\"", "\"status\":\"unverified\"", "PolicyChanged sample.law status unverified->verified")]
    [InlineData("\"layer\":\"law\"", "\"layer\":\"unit\"", "PolicyChanged sample.law layer unit->law")]
    public async Task Run_RecordOfAPolicyChanged_IsTold(string was, string now, string difference)
    {
        var altered = DecisionRecordReader.Read(SmallLaw.Json(_record).Replace(was, now, StringComparison.Ordinal)).GetRecordOrThrow();

        var found = await SmallLaw.Replay(altered, SmallLaw.Engine, SmallLaw.Units(SmallLaw.Other, SmallLaw.School));

        Assert.Contains(difference, found.Differences.Select(Short).Select(text => text.Trim()));
    }

    [Fact]
    public async Task Run_OtherPolicy_IsNeverTakenForTheOne() => Assert.Equal(
        ["PolicyMissing sample.law", "PolicyAdded other.law"],
        await Differences(SmallLaw.EngineOf(SmallLaw.Text(id: "other.law")), SmallLaw.School, SmallLaw.Other));

    [Fact]
    public async Task Run_PinnedPolicyThatIsNotThere_IsNamedAndNothingIsDecided()
    {
        var pinned = SmallLaw.Record(SmallLaw.Engine, SmallLaw.Options with { Policies = ["sample.law"] }, SmallLaw.Units(SmallLaw.School));

        var found = await SmallLaw.Replay(pinned, SmallLaw.EngineOf(SmallLaw.Text(id: "other.law")), SmallLaw.Units(SmallLaw.School));

        Assert.Equal(["PolicyMissing sample.law"], found.Differences.Select(Short));
        Assert.Equal(["EMU4003"], found.Diagnostics.Select(diagnostic => diagnostic.Code));
        Assert.False(found.IsSame);
    }

    [Fact]
    public async Task Run_OneUnitMissing_TellsThatAlone() =>
        Assert.Equal(["UnitMissing b"], await Differences(SmallLaw.Engine, SmallLaw.School));

    [Fact]
    public async Task Run_OneUnitMore_TellsThatAlone() =>
        Assert.Equal(["UnitAdded c"], await Differences(SmallLaw.Engine, SmallLaw.School, SmallLaw.Other, """{"id": "c", "individuals": [{"id": "p1"}]}"""));

    [Fact]
    public async Task Run_OneCandidateForAnother_TellsBoth() => Assert.Equal(
        ["InputChanged a", "CandidateMissing a p3", "CandidateAdded a p4"],
        await Differences(SmallLaw.Engine, SmallLaw.School.Replace("\"p3\"", "\"p4\"", StringComparison.Ordinal), SmallLaw.Other));

    [Fact]
    public async Task Run_UnitInTwoFiles_IsComparedWithItsOwn()
    {
        var twice = SmallLaw.Record(SmallLaw.Engine, SmallLaw.Options, [.. SmallLaw.Units(SmallLaw.Other), .. SmallLaw.Units(SmallLaw.Other.Replace("p1", "p2", StringComparison.Ordinal))]);

        var found = await SmallLaw.Replay(twice, SmallLaw.Engine, [.. SmallLaw.Units(SmallLaw.Other.Replace("p1", "p2", StringComparison.Ordinal)), .. SmallLaw.Units(SmallLaw.Other)]);

        Assert.True(found.IsSame);
    }

    [Fact]
    public async Task Run_OutcomeEditedInTheRecord_IsToldAsSuch()
    {
        var edited = SmallLaw.Json(_record).Replace("\"eligibility\":\"undetermined\"", "\"eligibility\":\"eligible\"", StringComparison.Ordinal);

        var found = await SmallLaw.Replay(DecisionRecordReader.Read(edited).GetRecordOrThrow(), SmallLaw.Engine, SmallLaw.Units(SmallLaw.School, SmallLaw.Other));

        Assert.Equal(["RecordAltered a p3 good-year eligibility eligible->undetermined"], found.Differences.Select(Short));
    }

    [Fact]
    public async Task Run_RecordWithOptions_IsReplayedUnderThem()
    {
        var options = new EvaluationOptions(new(2026, 11, 1)) { AllowUnverified = true, Seed = "x", RoundBonuses = false, Received = new(2026, 10, 20) };
        UnitDossiers[] units = [LawUnits.Unit(new Random(1), 4, 1).Seal()];

        var read = DecisionRecordReader.Read(SmallLaw.Json(SmallLaw.Record(Given.Law, options, units))).GetRecordOrThrow();

        Assert.Equal(options, read.ToEvaluationOptions());
        Assert.True((await SmallLaw.Replay(read, Given.Law, units)).IsSame);
    }

    [Fact]
    public async Task Run_OtherVersionOfTheEngine_IsANotice()
    {
        var found = await Replayer.RunAsync(_record, SmallLaw.Engine, SmallLaw.Units(SmallLaw.School, SmallLaw.Other).ToAsyncEnumerable, new() { EngineVersion = "2.0.0" });

        Assert.True(found.IsSame);
        Assert.Equal("EMU8008", Assert.Single(found.Notices).Code);
        Snapshot.Match(string.Join('\n', found.Notices.Select(notice => $"{notice.Code}: {notice.Message.Vi}\n{notice.Code}: {notice.Message.En}")));
    }

    [Fact]
    public void Run_FreshRecord_OfRandomLawPopulations_IsTheSame() => PropertyRun.ForRandomCases(40, random =>
    {
        var draft = new Forgetting(random, random.Next(20)).Some(LawUnits.Unit(random, random.Next(1, 8), random.Next(3)));
        var record = DecisionRecordReader.Read(SmallLaw.Json(SmallLaw.Record(Given.Law, new(Given.AsOf), [draft.Seal()]))).GetRecordOrThrow();

        var found = SmallLaw.Replay(record, Given.Law, new Shuffling(random).All(draft).Seal()).GetAwaiter().GetResult();

        Assert.Empty(found.Differences);
    });

    [Fact]
    public void Compare_RandomRules_FreshRecordIsTheSame() => PropertyRun.ForRandomCases(200, random =>
    {
        var rules = new RandomRules(random).RuleSet();
        var draft = new Forgetting(random, random.Next(30)).Some(new RandomUnits(random).Unit(random.Next(1, 8), random.Next(3)));

        Assert.Equal(
            RecordedUnit.Of(PropertyRun.Decide(rules, draft)).Json.ToArray(),
            RecordedUnit.Of(PropertyRun.Decide(rules, new Shuffling(random).All(draft))).Json.ToArray());
    });

    [Fact]
    public void Difference_Words_AreThoseOfTheSnapshot()
    {
        var other = SmallLaw.Record(
            SmallLaw.EngineOf(SmallLaw.Text(least: "excellent"), SmallLaw.Text(id: "second.decree").Replace("good-year", "other-year", StringComparison.Ordinal).Replace("layer: law", "layer: decree\nunder: sample.law", StringComparison.Ordinal)),
            SmallLaw.Options with { Seed = "x" },
            SmallLaw.Units(SmallLaw.School.Replace("\"p3\"", "\"p4\"", StringComparison.Ordinal), """{"id": "c", "individuals": [{"id": "p1"}]}"""));
        ReplayDifference[] all = [.. RecordComparer.Compare(_record, other), .. RecordComparer.Compare(other, _record)];

        Snapshot.Match(string.Join('\n', all.Select(difference => $"{difference.In(WordingLanguage.Vietnamese)}\n{difference.In(WordingLanguage.English)}")));
    }

    private static async Task<string[]> Differences(EmulationEngine engine, params string[] units) =>
        [.. (await SmallLaw.Replay(_record, engine, SmallLaw.Units(units))).Differences.Select(Short)];

    private static string Short(ReplayDifference of) => string.Join(' ', new[]
    {
        of.Kind.ToString(), of.Policy?.Value, of.Unit?.Value, of.Candidate?.Value, of.Award?.Value,
        of.Kind is ReplayDifferenceKind.OutcomeChanged or ReplayDifferenceKind.RecordAltered || of is { Kind: ReplayDifferenceKind.PolicyChanged, Field: not "hash" } ? $"{of.Field} {of.Was}->{of.Is}" : null,
    }.Where(part => part is not null));
}
