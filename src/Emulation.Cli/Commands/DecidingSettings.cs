using Emulation.Domain.Time;
using Emulation.Domain.Wording;
using NodaTime;

namespace Emulation.Cli.Commands;

/// <summary>What the verbs that decide were asked.</summary>
/// <param name="Verb">The verb.</param>
/// <param name="Dossiers">The dossier files.</param>
/// <param name="AsOf">The decision date.</param>
internal sealed record DecidingSettings(string Verb, IReadOnlyList<string> Dossiers, LocalDate AsOf)
{
    public IReadOnlyList<string> Policies { get; init; } = [];

    public LocalDate? Received { get; init; }

    public PeriodId? Period { get; init; }

    public IReadOnlyList<string> Awards { get; init; } = [];

    public WordingLanguage Language { get; init; } = WordingLanguage.English;

    public bool AllowUnverified { get; init; }

    public bool AllowDrafts { get; init; }

    public bool BuiltIn { get; init; } = true;

    public bool RoundBonuses { get; init; } = true;

    public int? Threads { get; init; }

    /// <summary>The published seed of lots whose policy states none, or null.</summary>
    public string? Seed { get; init; }

    /// <summary>Files with results of movements.</summary>
    public IReadOnlyList<string> MovementResults { get; init; } = [];
}
