using System.Collections.Immutable;
using Emulation.Domain.Movements;
using Emulation.Domain.Units;
using Emulation.Rules.Awarding;

namespace Emulation.Rules.Rounds;

/// <summary>The entries of a movement as one file holds them: those that were entered, or those that a round sent on.</summary>
/// <param name="Movement">The movement.</param>
public sealed record MovementEntries(MovementId Movement)
{
    /// <summary>The only value of <c>format</c> that this library reads.</summary>
    public const string Format1 = "emulation.entries/1";

    /// <summary>The round that sent them, or null where no round has chosen from them.</summary>
    public string? After { get; init; }

    /// <summary>The units, by id: those that entered something, those above them, and those of which a shortage is reported.</summary>
    public ImmutableArray<Unit> Units { get; init; } = [];

    /// <summary>The entries, by id.</summary>
    public ImmutableArray<MovementEntry> Entries { get; init; } = [];

    /// <summary>What councils settled, by round, stream and group.</summary>
    public ImmutableArray<RoundRuling> Rulings { get; init; } = [];

    /// <summary>Numbers that the plan leaves to whoever runs it, by the names that it uses.</summary>
    public ImmutableSortedDictionary<string, int> Figures { get; init; } = ImmutableSortedDictionary.Create<string, int>(StringComparer.Ordinal);

    /// <summary>What councils settled about ties of awards, by award and entry.</summary>
    public ImmutableArray<AwardRuling> AwardRulings { get; init; } = [];

    /// <summary>The file's name as its author knows it.</summary>
    public string File { get; init; } = "";
}
