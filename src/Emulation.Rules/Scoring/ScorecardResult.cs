using System.Collections.Immutable;
using Emulation.Domain.Numbers;
using Emulation.Domain.Scoring;

namespace Emulation.Rules.Scoring;

/// <summary>What a scorecard came to.</summary>
public sealed record ScorecardResult
{
    internal ScorecardResult(NumberRange total, NumberRange maximum, NumberRange? share, ScoreClass? found, ImmutableArray<GroupScore> groups) =>
        (Total, Maximum, Share, Class, Groups) = (total, maximum, share, found, groups);

    /// <summary>The total, never below 0; a range where a value is not known.</summary>
    public NumberRange Total { get; }

    /// <summary>The maximum of the items that apply; a range where it is not known whether one does.</summary>
    public NumberRange Maximum { get; }

    /// <summary>The total as a percentage of the maximum, rounded as the scorecard says; null where nothing applies.</summary>
    public NumberRange? Share { get; }

    /// <summary>The class, where every total that is still possible is of one class; else null.</summary>
    public ScoreClass? Class { get; }

    /// <summary>The groups, in the order of the text.</summary>
    public ImmutableArray<GroupScore> Groups { get; }

    /// <summary>The values that are missing or cannot be used, by name, sorted.</summary>
    public ImmutableArray<string> Missing =>
        [.. Groups.SelectMany(group => group.Items).SelectMany(item => item.Missing).Order(StringComparer.Ordinal)];

    /// <summary>Names among the values that the scorecard does not read, sorted; none of them counted.</summary>
    public ImmutableArray<string> NotRead { get; init; } = [];
}
