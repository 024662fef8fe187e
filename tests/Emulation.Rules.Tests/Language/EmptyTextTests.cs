using Emulation.Rules.Deadlines;
using Emulation.Rules.Language;
using Emulation.Rules.Movements;
using Emulation.Rules.Problems;
using Emulation.Rules.Scenarios;

namespace Emulation.Rules.Tests.Language;

/// <summary>A text that holds nothing, one of two documents and one that nests too deep: the words fit what it should hold.</summary>
public class EmptyTextTests
{
    [Theory]
    [InlineData("empty", "# nothing yet\n")]
    [InlineData("two", "a: 1\n---\nb: 2\n")]
    [InlineData("deep", null)]
    public void Read_TextThatHoldsNothingOfItsKind_SaysHowOneBegins(string name, string? text)
    {
        text ??= $"{new string('[', 70)}{new string(']', 70)}\n";

        Snapshot.Match(
            string.Join(
                '\n',
                [
                    .. PolicyReader.Read(new("policy.yaml", text)).Diagnostics,
                    .. ScenarioReader.Read(text, "scenario.yaml").Diagnostics,
                    .. HolidayReader.Read(text, "holidays.yaml").Diagnostics,
                    .. MovementReader.Read(new("movement.yaml", text)).Diagnostics,
                    .. MovementResultsReader.Read(text, "results.yaml").Diagnostics,
                    .. ProblemReader.Read(text, "problem.yaml").Diagnostics,
                ]),
            name);
    }
}
