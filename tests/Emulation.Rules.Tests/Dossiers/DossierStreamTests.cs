using System.Text;
using Emulation.Domain.Candidates;
using Emulation.Rules.Dossiers;

namespace Emulation.Rules.Tests.Dossiers;

public class DossierStreamTests
{
    private static readonly string _complete = File.ReadAllText(Repository.PathOf("tests/schemas/good/dossiers/complete.jsonl"));

    [Fact]
    public void Read_DocumentAndLines_GiveEqualUnits()
    {
        var units = _complete.TrimEnd('\n').Split('\n')[1..];

        var fromLines = DossierReader.Read(DossierText.Lines(units)).GetUnitsOrThrow();
        var fromDocument = DossierReader.Read(DossierText.Document(units)).GetUnitsOrThrow();

        Assert.Equal(fromLines.Select(DossierText.Show), fromDocument.Select(DossierText.Show));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(4096)]
    public async Task ReadAsync_InSmallPieces_GivesTheSame(int size)
    {
        foreach (var file in Directory.EnumerateFiles(Repository.PathOf("tests/corpus/bad/dossiers"), "*.json*").Append(Repository.PathOf("tests/schemas/good/dossiers/complete.jsonl")))
        {
            var bytes = await File.ReadAllBytesAsync(file);

            var whole = await DossierText.ReadAllAsync(new MemoryStream(bytes));
            var pieces = await DossierText.ReadAllAsync(new PiecewiseStream(bytes, size));

            Assert.Equal(DossierText.Show(whole), DossierText.Show(pieces));
        }
    }

    [Fact]
    public void Read_DocumentCutAnywhere_SaysSo()
    {
        var document = DossierText.Document(_complete.TrimEnd('\n').Split('\n')[1..]);

        for (var length = 0; length < document.Length; length++)
        {
            var reading = DossierReader.Read(document[..length]);

            Assert.False(reading.Succeeded, $"cut after {length} characters");
        }
    }

    [Fact]
    public void Read_LinesCutAnywhere_SaySoOrGiveTheWholeLines()
    {
        var whole = DossierReader.Read(_complete).GetUnitsOrThrow();

        for (var length = 0; length < _complete.Length; length++)
        {
            var reading = DossierReader.Read(_complete[..length]);

            var lines = _complete[..length].Split('\n').Length - 1;
            var last = length > 0 && _complete[length] == '\n' ? 1 : 0;
            Assert.True(reading.Diagnostics.Length > 0 || reading.Units.Length == lines + last - 1 || _complete[length - 1] == '\n', $"cut after {length}");
            Assert.Equal(whole.Take(reading.Units.Length).Select(DossierText.Show), reading.Units.Select(DossierText.Show));
        }
    }

    [Fact]
    public async Task ReadAsync_AnyByteChanged_NeverThrows()
    {
        var original = Encoding.UTF8.GetBytes(_complete);
        var random = new Random(20240901);
        byte[] worth = [.. "{}[]\",:\\0-e.\n \0u"u8, 0x80, 0xC3, 0xFF];
        for (var i = 0; i < 3000; i++)
        {
            byte[] bytes = [.. original];
            for (var changes = random.Next(1, 4); changes > 0; changes--) bytes[random.Next(bytes.Length)] = worth[random.Next(worth.Length)];

            var readings = await DossierText.ReadAllAsync(new MemoryStream(bytes));

            Assert.All(readings, reading => Assert.True(reading.Unit is not null || reading.Diagnostics.Length > 0));
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task ReadAsync_TwentyThousandPeople_HoldsOneUnitAtATime(bool lines)
    {
        var people = string.Join(',', Enumerable.Range(0, 50).Select(i => $$$"""{"id": "gv-{{{i}}}", "name": "Nguyễn Văn {{{i}}}", "ratings": {"2024-2025": "good"}}"""));
        var units = Enumerable.Range(0, 400).Select(i => $$"""{"id": "thcs-{{i}}", "individuals": [{{people}}]}""").ToArray();
        var bytes = Encoding.UTF8.GetBytes(lines ? DossierText.Lines(units) : DossierText.Document(units));
        var parser = new DossierParser("dossiers.json", DossierLimits.Default);
        var count = 0;

        await foreach (var reading in DossierReader.StreamAsync(new MemoryStream(bytes), () => parser, default)) count += reading.Unit!.Individuals.Length;

        Assert.Equal(20_000, count);
        Assert.True(bytes.Length > 1_000_000);
        Assert.InRange(parser.Buffer.Peak, 1, 128 * 1024);
    }

    [Theory]
    [InlineData(false, "dossiers.json(1,159): error EMU3002: the unit passes the limit of 100,000 bytes", 1)]
    [InlineData(true, "dossiers.json(3,1): error EMU3002: the unit passes the limit of 100,000 bytes", 2)]
    public async Task ReadAsync_UnitPastTheLimit_IsRefusedWithoutHoldingIt(bool lines, string expected, int units)
    {
        string[] texts = ["""{"id":"a"}""", $$"""{"id":"b","tags":[{{string.Join(',', Enumerable.Repeat("\"remote\"", 200_000))}}]}""", """{"id":"c"}"""];
        var bytes = Encoding.UTF8.GetBytes(lines ? DossierText.Lines(texts) : DossierText.Document(texts));
        var parser = new DossierParser("dossiers.json", new DossierLimits { UnitBytes = 100_000 });
        var readings = new List<UnitReading>();

        await foreach (var reading in DossierReader.StreamAsync(new MemoryStream(bytes), () => parser, default)) readings.Add(reading);

        Assert.Equal(units, readings.Count(reading => reading.Succeeded));
        Assert.StartsWith(expected, readings.SelectMany(reading => reading.Diagnostics).Single().ToString(), StringComparison.Ordinal);
        Assert.InRange(parser.Buffer.Peak, 1, 512 * 1024);
    }

    [Fact]
    public void Read_UnitWithTooManyErrors_StopsAtTheLimit()
    {
        var reading = DossierReader.Read(DossierText.Lines($$"""{"id": "a", "tags": [{{string.Join(',', Enumerable.Repeat("1", 5000))}}]}""", """{"id": "b"}"""));

        Assert.Equal(1001, reading.Diagnostics.Length);
        Assert.Contains("limit of 1,000 messages", reading.Diagnostics[^1].Message, StringComparison.Ordinal);
        Assert.Equal("b", reading.Units.Single().Unit.Id.Value);
    }

    [Theory]
    [InlineData("\uFEFF", "\n")]
    [InlineData("", "\r\n")]
    [InlineData("\n  ", "\n\n  \n")]
    public void Read_MarksAndLineEnds_DoNotMatter(string before, string lineEnd)
    {
        var reading = DossierReader.Read(before + string.Join(lineEnd, DossierText.Header, """{"id": "a"}""", """{"id": "b"}""", ""));

        Assert.Empty(reading.Diagnostics);
        Assert.Equal(["a", "b"], reading.Units.Select(unit => unit.Unit.Id.Value));
    }

    [Fact]
    public void Read_LongIdsThatBeginAlike_AreTwoPeople()
    {
        var start = new string('x', 1000);

        var unit = DossierReader.Read(DossierText.Document($$"""
            {"id": "a", "collectives": [{"id": "c", "members": ["{{start}}2"]}],
             "individuals": [{"id": "{{start}}1"}, {"\u0069d": "{{start}}2"}]}
            """)).GetUnitsOrThrow().Single();

        Assert.Equal(2, unit.Individuals.Length);
    }

    [Fact]
    public void Read_Column_CountsCharactersNotBytes()
    {
        var reading = DossierReader.Read(DossierText.Lines("""{"id": "a", "name": "Trường Đồng Đậu", "levl": 1}"""));

        Assert.Equal(40, Assert.Single(reading.Diagnostics).Span!.Column);
    }

    [Fact]
    public async Task ReadAsync_Cancelled_Throws()
    {
        using var source = new CancellationTokenSource();
        var count = 0;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in DossierReader.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(_complete)), "a", source.Token))
            {
                count++;
                await source.CancelAsync();
            }
        });

        Assert.Equal(1, count);
    }

    /// <summary>Gives no more than a few bytes at a time, as a network may.</summary>
    private sealed class PiecewiseStream(byte[] bytes, int size) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(size, buffer.Length)], cancellationToken);
    }
}
