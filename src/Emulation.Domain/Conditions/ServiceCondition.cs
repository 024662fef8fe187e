using System.Collections.Immutable;
using Emulation.Domain.Candidates;

namespace Emulation.Domain.Conditions;

/// <summary>The person has been in service so long: since the first day of service, or in certain work.</summary>
/// <param name="Unit">What the length is counted in, in whole months or years.</param>
/// <param name="Length">How long.</param>
/// <param name="Until">Up to when.</param>
public sealed record ServiceCondition(ServiceUnit Unit, Limits Length, ServiceEnd Until) : Condition
{
    /// <summary>The kinds of work that count, such as <c>teaching</c>; empty means any.</summary>
    public ImmutableArray<string> Kinds { get; init; } = [];

    /// <summary>The posts in which time counts; empty means any.</summary>
    public ImmutableArray<PostId> Posts { get; init; } = [];

    /// <summary>How often time in an area counts; elsewhere it counts once.</summary>
    public ImmutableArray<AreaFactor> Areas { get; init; } = [];

    /// <summary>Whether single spells of service are asked for, not only its first day.</summary>
    public bool NeedsSpells => !Kinds.IsEmpty || !Posts.IsEmpty || !Areas.IsEmpty;
}
