using System.Collections.Immutable;
using Emulation.Rules.Language;

namespace Emulation.Rules.Amending;

/// <summary>The order in which changes are made: by day, then by amending policy, then as written.</summary>
internal static class OrderedChanges
{
    public static ImmutableArray<ParsedChange> Of(IEnumerable<ParsedPolicy> amendments, Func<ParsedChange, bool>? wanted = null) =>
    [
        .. amendments.OrderBy(parsed => parsed.Policy.Id)
            .SelectMany(parsed => parsed.Changes)
            .Where(wanted ?? (_ => true))
            .OrderBy(change => change.Change.From),   // a stable sort
    ];
}
