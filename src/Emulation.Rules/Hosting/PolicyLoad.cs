using System.Collections.Immutable;
using System.Globalization;
using Emulation.Domain.Diagnostics;

namespace Emulation.Rules.Hosting;

/// <summary>By which policies a host decides now, and whether newer texts were refused.</summary>
/// <param name="Generation">How many times policies were taken in: 1 after the start, one more at each change that was taken.</param>
/// <param name="Hash">The hash of all policies that decide, such as <c>sha256:…</c>.</param>
/// <param name="Refused">Why the newest texts were not taken; empty where they were.</param>
public sealed record PolicyLoad(int Generation, string Hash, ImmutableArray<Diagnostic> Refused)
{
    /// <summary>Whether the policies that decide are the newest ones that were read.</summary>
    public bool IsCurrent => Refused.IsEmpty;

    /// <summary>Returns the generation and the hash, and the codes of why newer texts were refused, if they were.</summary>
    public override string ToString()
    {
        var refused = string.Join(' ', Refused.Select(diagnostic => diagnostic.Code).Distinct().Order(StringComparer.Ordinal));
        return string.Create(CultureInfo.InvariantCulture, $"generation {Generation}, {Hash}{(IsCurrent ? "" : $"; newer texts were refused: {refused}")}");
    }
}
