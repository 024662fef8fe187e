using System.Collections.Immutable;
using Emulation.Domain.Quotas;

namespace Emulation.Rules.Compilation;

/// <summary>One quota of an award for one kind of candidate, compiled.</summary>
/// <param name="Quota">The quota.</param>
/// <param name="Base">The columns of the titles held, or of the standards met, that its base counts; empty for other bases.</param>
/// <param name="Group">Who is limited among those selected; null for a quota of places.</param>
internal sealed record QuotaRule(Quota Quota, ImmutableArray<int> Base, Kernel? Group)
{
    /// <summary>What is asked of those of the base besides; null where nothing is.</summary>
    public Kernel? Filter { get; init; }
}
