using Emulation.Domain.Diagnostics;

namespace Emulation.Rules.Scenarios;

/// <summary>Something that came out otherwise than a scenario expects.</summary>
/// <param name="Place">Where the scenario expects it; null for what it does not speak of.</param>
/// <param name="Subject">What it is about, such as <c>gv-01 chien-si-thi-dua-co-so eligibility</c>.</param>
/// <param name="Expected">What is expected.</param>
/// <param name="Actual">What came out.</param>
public sealed record ScenarioMismatch(SourceSpan? Place, string Subject, string Expected, string Actual)
{
    /// <summary>Writes <c>file(line,column): subject: expected this, got that</c>.</summary>
    public override string ToString()
    {
        var text = $"{Subject}: expected {Expected}, got {Actual}";
        return Place is null ? text : $"{Place}: {text}";
    }
}
