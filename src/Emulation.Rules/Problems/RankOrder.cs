using System.Collections.Immutable;
using Emulation.Rules.Selecting;

namespace Emulation.Rules.Problems;

/// <summary>Orders candidates best first, equals by id.</summary>
internal sealed class RankOrder(ImmutableArray<SelectionKey> order) : IComparer<SelectionCandidate>
{
    public int Compare(SelectionCandidate? x, SelectionCandidate? y)
    {
        foreach (var key in order)
        {
            var difference = x!.Keys[key.Name].CompareTo(y!.Keys[key.Name]);
            if (difference != 0)
            {
                return key.Descending ? -difference : difference;
            }
        }

        return string.CompareOrdinal(x!.Id, y!.Id);
    }
}
