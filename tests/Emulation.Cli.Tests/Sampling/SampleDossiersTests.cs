using System.Text;
using Emulation.Cli.Sampling;
using Emulation.Domain.Candidates;
using Emulation.Domain.Diagnostics;
using Emulation.Rules.Dossiers;

namespace Emulation.Cli.Tests.Sampling;

public class SampleDossiersTests
{
    [Fact]
    public void Sample_WrittenAndRead_IsTheSame()
    {
        SampleOptions options = new() { Units = 300, Seed = 11 };
        using var text = new MemoryStream();
        DossierWriter.WriteLines(
            text, new() { Period = options.Period, Sector = Sector.Civil }, SamplePopulation.Generate(options));

        var reading = DossierReader.Read(Encoding.UTF8.GetString(text.ToArray()), "sample.jsonl");

        Assert.DoesNotContain(reading.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
        Assert.Equal(
            SamplePopulation.Generate(options).SelectMany(unit => SampleText.Of(unit).Split('\n')),
            reading.GetUnitsOrThrow().SelectMany(unit => SampleText.Of(unit).Split('\n')));
    }
}
