using System.Text;
using Emulation.Cli.Sampling.Movements;
using Emulation.Rules.Problems;

namespace Emulation.Cli.Tests.Movements;

public class JoiningHandsPairingTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(42)]
    public void Pairing_OfTheSample_GivesEverySchoolInDifficultyAHelper(ulong seed)
    {
        using var stream = new MemoryStream();
        JoiningHandsPairing.Write(stream, seed, CancellationToken.None);

        var reading = ProblemReader.Read(Encoding.UTF8.GetString(stream.ToArray()), "pairing.json");

        Assert.Equal("", string.Join('\n', reading.Diagnostics));
        var answer = reading.Problem!.Solve();
        Assert.Empty(answer.Diagnostics);
        Assert.NotEmpty(answer.Lines);
    }
}
