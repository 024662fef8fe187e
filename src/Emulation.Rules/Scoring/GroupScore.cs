using System.Collections.Immutable;
using Emulation.Domain.Numbers;
using Emulation.Domain.Scoring;

namespace Emulation.Rules.Scoring;

/// <summary>What one group came to.</summary>
/// <param name="Group">The group.</param>
/// <param name="Points">Its points with its weight: base within its cap, bonus and minus within theirs.</param>
/// <param name="Items">Its items.</param>
public sealed record GroupScore(ScoreGroup Group, NumberRange Points, ImmutableArray<ItemScore> Items);
