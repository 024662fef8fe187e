using Xunit.Abstractions;

namespace Emulation.Rules.Tests.Selecting.Oracle;

/// <summary>The rules themselves keep the invariants where they are promised, whoever works them out.</summary>
public class OracleTests(ITestOutputHelper output)
{
    [Fact]
    public void Oracle_AskedForItsOwnAnswers_KeepsEveryInvariant()
    {
        var findings = InvariantRun.Over(1, 2_200, given => new OracleAnswers(given));
        output.WriteLine(findings.ToString());
        Assert.All(Enum.GetValues<Invariant>(), findings.AssertHolds);
    }

    [Fact]
    public void Instance_Written_IsReadAgain() => Assert.All(
        Enumerable.Range(1, 110).Select(InstanceGenerator.Generate),
        given => Assert.Equal($"{given}", $"{InstanceText.Read($"{given}")}"));
}
