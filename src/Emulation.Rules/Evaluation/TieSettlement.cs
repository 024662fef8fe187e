using System.Collections.Immutable;
using Emulation.Domain.Decisions;
using Emulation.Domain.Quotas;

namespace Emulation.Rules.Evaluation;

/// <summary>What the policy does with those who are tied across the last place however the unknowns turn out.</summary>
internal static class TieSettlement
{
    /// <summary>A lot needs nothing here: it is the last key of the ranking.</summary>
    public static ImmutableArray<Standing> Settle(TiePolicy policy, ImmutableArray<Standing> standings)
    {
        Standing? settled = policy switch { TiePolicy.All => Standing.Selected, TiePolicy.None => Standing.NotSelected, _ => null };
        return settled is { } outcome && standings.Contains(Standing.Tied)
            ? [.. standings.Select(standing => standing == Standing.Tied ? outcome : standing)]
            : standings;
    }
}
