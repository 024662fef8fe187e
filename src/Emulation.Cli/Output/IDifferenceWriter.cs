using Emulation.Domain.Policies;
using Emulation.Rules.Comparing;
using NodaTime;

namespace Emulation.Cli.Output;

/// <summary>Writes differences as they come, and counts them.</summary>
internal interface IDifferenceWriter : IDisposable
{
    void Begin(Policy before, LocalDate onBefore, Policy after, LocalDate onAfter);

    void Write(TextDifference difference);

    void Write(DecisionDifference difference);

    /// <summary>Writes the counts and says whether anything differs.</summary>
    bool End();
}
