using System.Text;
using Emulation.Domain.Candidates;
using Emulation.Domain.Time;
using Emulation.Rules.Dossiers;

namespace Emulation.Rules.Tests.Dossiers;

public class DossierWriterTests
{
    private static readonly DossierHeader _header = new() { Period = AwardPeriod.SchoolYear(2024), Sector = Sector.Civil };

    [Fact]
    public void WriteLines_CompleteSample_IsTheSameBytes()
    {
        var sample = File.ReadAllText(Repository.PathOf("tests/schemas/good/dossiers/complete.jsonl"));
        var reading = DossierReader.Read(sample);

        var written = Write(stream => DossierWriter.WriteLines(stream, reading.Header!, reading.GetUnitsOrThrow()));

        Assert.Equal(sample, written);
    }

    [Fact]
    public void Write_AnyPopulation_ReadsBackAsTheSameFacts()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var units = new RandomDossiers(seed).Units();

            var lines = DossierReader.Read(Write(stream => DossierWriter.WriteLines(stream, _header, units))).GetUnitsOrThrow();
            var document = DossierReader.Read(Write(stream => DossierWriter.WriteDocument(stream, _header, units, indented: seed % 2 == 0))).GetUnitsOrThrow();

            Assert.Equal(units.Select(DossierText.Show), lines.Select(DossierText.Show));
            Assert.Equal(units.Select(DossierText.Show), document.Select(DossierText.Show));
        }
    }

    [Fact]
    public void WriteUnit_SectorThatIsNotKnownUnderAHeaderWithOne_Throws()
    {
        var unit = new UnitDossiers(new("thcs-a"), AwardPeriod.SchoolYear(2024));

        Assert.Throws<ArgumentException>(() => DossierWriter.WriteLines(Stream.Null, _header, [unit]));
    }

    [Fact]
    public void WriteUnit_BranchUnderAHeaderWithOne_IsSaidWhereItDiffers()
    {
        var header = new DossierHeader { Period = AwardPeriod.SchoolYear(2024), Branch = "education" };
        UnitDossiers[] units =
        [
            new(new("thcs-a") { Branch = "education" }, AwardPeriod.SchoolYear(2024)),
            new(new("clinic") { Branch = "health" }, AwardPeriod.SchoolYear(2024)),
        ];

        var lines = Write(stream => DossierWriter.WriteLines(stream, header, units)).Split('\n');

        Assert.DoesNotContain("branch", lines[1], StringComparison.Ordinal);
        Assert.Contains("\"branch\":\"health\"", lines[2], StringComparison.Ordinal);
        Assert.Equal(["education", "health"], DossierReader.Read(string.Join('\n', lines)).GetUnitsOrThrow().Select(unit => unit.Unit.Branch));
        Assert.Throws<ArgumentException>(() => DossierWriter.WriteLines(
            Stream.Null, header, [new(new("thcs-a"), AwardPeriod.SchoolYear(2024))]));
    }

    [Fact]
    public void WriteLines_Cancelled_Throws()
    {
        var unit = new UnitDossiers(new("thcs-a"), AwardPeriod.SchoolYear(2024)) { Sector = Sector.Civil };

        Assert.Throws<OperationCanceledException>(() => DossierWriter.WriteLines(Stream.Null, _header, [unit], new CancellationToken(canceled: true)));
    }

    private static string Write(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
