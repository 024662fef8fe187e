using System.Text;
using System.Text.Json.Nodes;
using Emulation.Cli.Sampling.Movements;
using Emulation.Domain.Movements;
using Emulation.Policies;
using Emulation.Rules.Movements;
using Emulation.Rules.Rounds;

namespace Emulation.Cli.Tests.Movements;

/// <summary>The plan 3555/KHLT-SGDĐT-CĐN: each of 30 districts sends 3 models and each cluster 2; that there are 10 clusters is assumed.</summary>
public class HappySchoolTests
{
    private const string Id = "hn.happy-school-2021";

    private static readonly Movement _plan = MovementReader.Read(VietnamMovements.Find(Id)!).GetMovementOrThrow();

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(2021)]
    public void Rounds_AllAreasCanSend_Send110(ulong seed)
    {
        var result = MovementRounds.Run(_plan, [Sample(HappySchoolSample.Write, seed)]);

        var (area, city) = (result.Rounds[1], result.Rounds[2]);
        Assert.Empty(result.Diagnostics);
        Assert.Equal((30, 10), (area.Groups.Count(group => group.Stream.Id == "districts"), area.Groups.Count(group => group.Stream.Id == "clusters")));
        Assert.All(area.Groups, group => Assert.Equal(group.Stream.Id == "districts" ? 3 : 2, group.Sent));
        Assert.Equal((30 * 3) + (10 * 2), city.Groups.Single().Outcomes.Length);
        Assert.Equal(110, city.Sent.Length);
        Assert.All(area.Groups, group => Assert.Equal(0, group.Shortage));
        AssertToldTheirCutOff(area);
    }

    [Fact]
    public void Rounds_TwoDistrictsWithOneModelEach_Send106AndAreNamed()
    {
        var area = MovementRounds.Run(_plan, [Sample(HappySchoolSample.WriteFew, 1)]).Rounds[1];

        Assert.Equal(106, area.Sent.Length);
        Assert.Equal(
            [("ba-vi", 1, 3, 2), ("my-duc", 1, 3, 2)],
            area.Groups.Where(group => group.Shortage > 0).Select(group => (group.Id!, group.Sent, group.Places!.Value, group.Shortage)));
        AssertToldTheirCutOff(area);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Rounds_OneByOne_WriteTheBytesOfAllAtOnce(ulong seed)
    {
        foreach (var write in (Action<Stream, ulong, CancellationToken>[])[HappySchoolSample.Write, HappySchoolSample.WriteTies])
        {
            var entries = Sample(write, seed);
            var all = MovementRounds.Run(_plan, [entries]);

            foreach (var round in _plan.Rounds.Select(round => round.Id))
            {
                var one = MovementRounds.Run(_plan, [entries], new() { To = round });
                Assert.Single(one.Rounds);
                Assert.Equal(Bytes(all.EntriesAfter(round)), Bytes(one.EntriesAfter(round)));
                entries = EntriesReader.Read(Bytes(one.EntriesAfter(round))).Entries!;
            }
        }
    }

    [Fact]
    public void Rounds_TiesAndMissingScores_AreOpenAndNeverMoreThanThePlaces()
    {
        var area = MovementRounds.Run(_plan, [Sample(HappySchoolSample.WriteTies, 2)]).Rounds[1];

        Assert.Contains(area.Groups, group => group.Outcomes.Any(outcome => outcome.Standing == EntryStanding.Contested));
        Assert.Contains(area.Groups, group => group.Outcomes.Any(outcome => outcome.Standing == EntryStanding.Undecided));
        Assert.All(area.Groups, group => Assert.Equal(group.Places, group.Sent + group.OpenPlaces));
        Assert.All(area.Groups.Where(group => group.OpenPlaces > 0), group => Assert.True(group.Outcomes.Count(outcome => outcome.IsOpen) >= group.OpenPlaces));
        AssertToldTheirCutOff(area);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(9)]
    public void PilotRound_OfJoiningHands_ChoosesTenSchoolsOfEachOfTheTwoDistricts(ulong seed)
    {
        var plan = MovementReader.Read(VietnamMovements.Find("hn.joining-hands-2022")!).GetMovementOrThrow();

        var pilot = MovementRounds.Run(plan, [Sample(PilotSchoolSample.Write, seed)]).Rounds.Single();

        Assert.Equal([("hoai-duc", 10), ("thanh-xuan", 10)], pilot.Groups.Select(group => (group.Id!, group.Sent)));
    }

    [Fact]
    public async Task Command_RoundByRound_GivesTheFilesOfOneRun()
    {
        using var folder = new TemporaryFolder();
        var (entries, area, city, atOnce, results) =
            (folder.PathOf("entries.json"), folder.PathOf("area.json"), folder.PathOf("city.json"), folder.PathOf("at-once.json"), folder.PathOf("results.json"));
        Assert.Equal(0, (await CommandRun.Of("sample", "--movement", Id, "--seed", "5", "--out", entries)).ExitCode);

        var whole = await CommandRun.Of("rounds", Id, entries, "--out", atOnce, "--results", results);
        Assert.Equal((0, ""), (whole.ExitCode, whole.Error));
        Assert.Equal(0, (await CommandRun.Of("rounds", Id, entries, "--to", "area", "--out", area)).ExitCode);
        Assert.Equal(0, (await CommandRun.Of("rounds", Id, area, "--from", "city", "--out", city)).ExitCode);
        var check = await CommandRun.Of("check", entries, area, city, Repository.PathOf($"src/Emulation.Policies/movements/{Id}.yaml"));

        Assert.Equal(await File.ReadAllTextAsync(atOnce), await File.ReadAllTextAsync(city));
        Assert.Equal((0, "4 files, 0 errors, 0 warnings\n"), (check.ExitCode, check.Output));
        var written = JsonNode.Parse(await File.ReadAllTextAsync(results))!;
        Assert.Equal(
            ["format", "movement", "launched-by", "from", "to", "review", "results"], written.AsObject().Select(field => field.Key));
        Assert.All(written["results"]!.AsArray(), result => Assert.Equal("participated", (string?)result!["place"]));
    }

    [Theory]
    [InlineData("no-such-movement", "rounds", "hn.happy-school-2020", "entries.json")]
    [InlineData("no-such-round", "rounds", Id, "entries.json", "--to", "aera")]
    [InlineData("no-feeds", "rounds", "hn.joining-hands-2022", "entries.json", "--results", "results.json")]
    [InlineData("another-movement", "rounds", "hn.joining-hands-2022", "entries.json")]
    [InlineData("no-such-sample", "sample", "--movement", "hn.happy-school-2020")]
    [InlineData("no-such-part", "sample", "--movement", Id, "--part", "tie")]
    public async Task Command_Misused_SaysWhatIsWrong(string name, params string[] args)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("entries.json", Bytes(Sample(HappySchoolSample.WriteFew, 1)));

        var run = await CommandRun.Of([.. args.Select(arg => arg == "entries.json" ? file : arg)]);

        Assert.NotEqual(0, run.ExitCode);
        Snapshot.Match($"{run.ExitCode}\n{run.Error.Replace(file, "entries.json", StringComparison.Ordinal)}", name);
    }

    [Fact]
    public void Sample_SameSeed_HasTheSameBytes()
    {
        Assert.Equal(Bytes(Sample(HappySchoolSample.Write, 3)), Bytes(Sample(HappySchoolSample.Write, 3)));
        Assert.NotEqual(Bytes(Sample(HappySchoolSample.Write, 3)), Bytes(Sample(HappySchoolSample.Write, 4)));
        var sample = Sample(HappySchoolSample.Write, 3);
        Assert.Equal(2914 + 29 + 30 + 1, sample.Units.Length);
        Assert.InRange(sample.Entries.Length, 2500, 4000);
    }

    private static void AssertToldTheirCutOff(RoundResult area) =>
        Assert.All(area.Groups.SelectMany(group => group.Outcomes).Where(outcome => outcome.Standing == EntryStanding.NotSent), outcome =>
        {
            Assert.NotNull(outcome.CutOff);
            Assert.True(outcome.PlacesShort >= 1);
            Assert.True(outcome.MissedBy > 0, outcome.Entry.Id);
        });

    private static MovementEntries Sample(Action<Stream, ulong, CancellationToken> write, ulong seed)
    {
        using var stream = new MemoryStream();
        write(stream, seed, CancellationToken.None);
        var reading = EntriesReader.Read(Encoding.UTF8.GetString(stream.ToArray()));
        Assert.Empty(reading.Diagnostics);
        return reading.Entries!;
    }

    private static string Bytes(MovementEntries entries)
    {
        using var stream = new MemoryStream();
        EntriesWriter.Write(stream, entries);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
