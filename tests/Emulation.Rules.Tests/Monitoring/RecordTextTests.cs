using System.Text;
using Emulation.Rules.Monitoring;

namespace Emulation.Rules.Tests.Monitoring;

/// <summary>Reading files of records: what is wrong is said with its line and column, and nothing makes it throw.</summary>
public class RecordTextTests
{
    private const string Head = "{\"format\": \"emulation.movement-records/1\", \"movement\": \"test.help\", \"units\": [{\"id\": \"a1\"}]";

    [Theory]
    [InlineData("entries", Head + """
        , "records": [
          {"id": "1", "unit": "a1"},
          {"id": "2", "unit": "a1", "kind": "visit", "step": "draft"},
          {"id": "3", "unit": "a1", "step": "draft", "none": true},
          {"unit": "a1", "kind": "visit", "date": "2024-13-01", "reported": "yesterday"},
          {"id": "5", "unit": "a1", "kind": "visit", "vlaue": 3, "status": "valdi"},
          {"id": "6", "kind": "visit", "value": "many", "evidence": "one", "states": {"x": 1, "y": "a", "y": "b"}},
          "seven",
          {"id": "8", "unit": "a1", "kind": "visit"}
        ]}
        """)]
    [InlineData("below-zero", """
        {"format": "emulation.movement-records/1", "movement": "test.help", "units": [{"id": "a1", "figures": {"pupils": -10, "teachers": 0}}, {"id": "a2"}], "records": [
          {"id": "1", "unit": "a2", "kind": "visit", "value": -5},
          {"id": "2", "unit": "a2", "kind": "visit", "value": "-0.5"},
          {"id": "3", "unit": "a2", "kind": "visit", "value": 0}
        ]}
        """)]
    [InlineData("header", """
        {"moevment": "x", "units": {"id": "a"}, "units": [], "records": [], "movement": "test.help"}
        """)]
    [InlineData("late-key", """
        {"format": "emulation.movement-records/1", "records": [{"id": "1", "unit": "a", "kind": "visit"}], "movement": "test.help", "units": [{"id": "a"}]}
        """)]
    [InlineData("format", """
        {"format": "emulation.movement-records/2", "movement": "test.help"}
        """)]
    [InlineData("no-records", Head + "}")]
    [InlineData("more-after-a-document", Head + ", \"records\": [{\"id\": \"1\", \"unit\": \"a1\", \"kind\": \"visit\"}]} and more")]
    [InlineData("broken-line", Head + "}\n{\"id\": \"1\", \"unit\": \"a1\", \"kind\": \n{\"id\": \"2\", \"unit\": \"a1\", \"kind\": \"visit\"}\n")]
    [InlineData("broken-document", Head + ", \"records\": [{\"id\": \"1\" \"unit\"]}")]
    [InlineData("empty", "")]
    [InlineData("list", "[]")]
    [InlineData("units", """
        {"format": "emulation.movement-records/1", "movement": "other.movement", "units": [
          {"id": "a", "parents": [{"unit": "b"}], "figures": {"pupils": "many"}},
          {"id": "x", "parents": [{"unit": "y"}]}, {"id": "y", "parents": [{"unit": "x", "from": "2024-01-01"}]}, {"id": "x"},
          {"id": "z", "parents": [{"unit": "nowhere"}], "individuals": []}, {"id": "v", "parents": [{"unit": "nowhere"}]}
        ], "records": [{"id": "1", "unit": "x", "kind": "visit"}]}
        """)]
    public void Read_Mistakes_AreAllSaid(string name, string text)
    {
        var builder = new MovementRecordsBuilder("test.help");
        var said = new StringBuilder();
        foreach (var part in MovementRecordsReader.Read(text, "records.json"))
        {
            builder.Add(part);
            foreach (var diagnostic in part.Diagnostics) said.Append(diagnostic).Append('\n');
        }

        var records = builder.ToRecords();
        foreach (var diagnostic in records.Diagnostics) said.Append(diagnostic).Append('\n');
        said.Append(System.Globalization.CultureInfo.InvariantCulture, $"{records.Units.Length} units, {records.Count} records");

        Snapshot.Match(said.ToString(), name);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(4096)]
    public async Task ReadAsync_BytesInPieces_GivesTheSame(int piece)
    {
        var text = Head + "}\n" + string.Concat(Enumerable.Range(0, 200).Select(n =>
            $$$"""{"id": "{{{n}}}", "unit": "a1", "kind": "thăm-{{{n}}}", "date": "2024-02-01", "value": {{{n}}}.50, "states": {"ghi": "chữ \u0111"}}""" + "\n"));
        var whole = MovementRecordsReader.Read(text).Select(Shown).ToArray();

        var pieces = new List<string>();
        using var stream = new PieceStream(Encoding.UTF8.GetBytes(text), piece);
        await foreach (var part in MovementRecordsReader.ReadAsync(stream, "records.json")) pieces.Add(Shown(part));

        Assert.Equal(whole, pieces);
        Assert.Equal(202, whole.Length);   // the movement, the unit and 200 records

        static string Shown(MovementRecordsPart part) =>
            $"{part.Movement} {part.Unit?.Unit.Id} {part.Record?.Id} {part.Record?.Kind} {part.Record?.Value} {part.Record?.States.GetValueOrDefault("ghi")} {part.Place}";
    }

    [Fact]
    public void Builder_ARecordAMillionTimesOver_HoldsItOnce()
    {
        var builder = new MovementRecordsBuilder();
        var record = MovementRecordsReader.Read(Head + ", \"records\": [{\"id\": \"1\", \"unit\": \"a1\", \"kind\": \"visit\"}]}").Single(part => part.Record is not null).Record!;
        for (var n = 0; n < 1_000_000; n++) builder.Add(record with { });

        Assert.Equal(1, builder.ToRecords().Count);
    }

    private sealed class PieceStream(byte[] bytes, int piece) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(buffer.Length, piece)], cancellationToken);
    }
}
