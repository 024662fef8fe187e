using Emulation.Domain.Dossiers;
using Emulation.Domain.Wording;
using Emulation.Rules.Rounds;

namespace Emulation.Cli.Commands;

/// <summary>What `rounds` was asked.</summary>
/// <param name="Movement">The plan: the id of a built-in one, or a file.</param>
/// <param name="Entries">The files of entries.</param>
internal sealed record RoundsSettings(string Movement, IReadOnlyList<string> Entries)
{
    public RoundsOptions Rounds { get; init; } = new();

    /// <summary>Whether somebody may have several of the movement's awards although the plan says once.</summary>
    public bool SeveralAwards { get; init; }

    public required string Format { get; init; }

    public WordingLanguage Language { get; init; } = WordingLanguage.English;

    /// <summary>Where the entries for the next round go, or null.</summary>
    public string? Out { get; init; }

    /// <summary>Where the results for the yearly evaluation go, or null.</summary>
    public string? Results { get; init; }

    /// <summary>The review whose results those are; null where the plan knows one only.</summary>
    public MovementReview? Review { get; init; }
}
