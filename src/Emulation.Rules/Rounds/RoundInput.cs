using System.Collections.Immutable;
using Emulation.Domain.Movements;
using Emulation.Domain.Units;
using Emulation.Rules.Awarding;

namespace Emulation.Rules.Rounds;

/// <summary>What several files of entries hold together.</summary>
/// <param name="Units">The units, by id.</param>
/// <param name="Rulings">The rulings, by round, stream and group.</param>
/// <param name="ByRound">The entries by the round that sent them, each by id; under the empty text those that no round has chosen from.</param>
internal sealed record RoundInput(
    ImmutableArray<Unit> Units, ImmutableArray<RoundRuling> Rulings, ImmutableSortedDictionary<string, ImmutableArray<MovementEntry>> ByRound)
{
    /// <summary>The numbers that the plan leaves open, by name.</summary>
    public ImmutableSortedDictionary<string, int> Figures { get; init; } = ImmutableSortedDictionary.Create<string, int>(StringComparer.Ordinal);

    /// <summary>The rulings on awards, by award and entry.</summary>
    public ImmutableArray<AwardRuling> AwardRulings { get; init; } = [];

    /// <summary>The key of the entries that no round has chosen from.</summary>
    public const string Raw = "";
}
