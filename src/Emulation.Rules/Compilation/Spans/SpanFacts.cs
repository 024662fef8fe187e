using System.Collections.Immutable;
using Emulation.Domain.Findings;

namespace Emulation.Rules.Compilation.Spans;

/// <summary>What a test within a span read and what it lacked.</summary>
internal readonly record struct SpanFacts(ImmutableArray<FactRead> Read, ImmutableArray<MissingFact> Missing)
{
    public static SpanFacts Of(IEnumerable<SpanFacts> parts)
    {
        SpanFacts[] all = [.. parts];
        return new([.. all.SelectMany(part => part.Read)], [.. all.SelectMany(part => part.Missing)]);
    }
}
