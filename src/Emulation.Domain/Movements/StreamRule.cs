using System.Collections.Immutable;
using Emulation.Domain.Citations;
using Emulation.Domain.Quotas;
using Emulation.Domain.Units;
using Emulation.Domain.Wording;

namespace Emulation.Domain.Movements;

/// <summary>Part of a round: which entries compete with which, and how many of each group are sent on.</summary>
/// <param name="Id">Its id, unique in the round.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Grouping">Among whom entries compete.</param>
/// <param name="Citation">Where its figures stand.</param>
/// <param name="Status">Whether they were verified against that text.</param>
public sealed record StreamRule(string Id, LocalizedText Title, RoundGrouping Grouping, Citation Citation, VerificationStatus Status)
{
    /// <summary>The kinds of entries that it takes; empty for any.</summary>
    public ImmutableArray<EntryKind> Kinds { get; init; } = [];

    /// <summary>The units whose entries it takes.</summary>
    public UnitFilter Units { get; init; } = UnitFilter.All;

    /// <summary>With <see cref="RoundGrouping.Level"/> the level of the units that make the groups.</summary>
    public UnitLevel? Level { get; init; }

    /// <summary>With <see cref="RoundGrouping.Level"/> the units that make groups, by id; empty for all of the level.</summary>
    public ImmutableArray<UnitId> Of { get; init; } = [];

    /// <summary>The most that each group sends on; null where it sends all.</summary>
    public PlaceLimit? AtMost { get; init; }

    /// <summary>What an entry must reach, each of them.</summary>
    public ImmutableArray<ScoreMinimum> Minimum { get; init; } = [];

    /// <summary>The ranking, the first key that differs decides; not empty where places are limited.</summary>
    public ImmutableArray<RankKey> RankBy { get; init; } = [];

    /// <summary>What happens to a tie across the last place.</summary>
    public TiePolicy Ties { get; init; }

    /// <summary>With <see cref="TiePolicy.Lot"/> the seed that was published before the draw.</summary>
    public string? Seed { get; init; }

    /// <summary>Whether a group that sends fewer than it might is reported.</summary>
    public bool ReportsShortage { get; init; }
}
