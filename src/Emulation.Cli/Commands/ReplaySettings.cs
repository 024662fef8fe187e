using Emulation.Domain.Time;
using Emulation.Domain.Wording;

namespace Emulation.Cli.Commands;

/// <summary>What `replay` was asked; the dates and options stand in the record.</summary>
/// <param name="Record">The record.</param>
/// <param name="Dossiers">The dossier files.</param>
internal sealed record ReplaySettings(string Record, IReadOnlyList<string> Dossiers)
{
    public IReadOnlyList<string> Policies { get; init; } = [];

    /// <summary>Whether built-in policies that nothing names are left out.</summary>
    public bool WithoutBuiltIn { get; init; }

    public IReadOnlyList<string> MovementResults { get; init; } = [];

    public PeriodId? Period { get; init; }

    public int? Threads { get; init; }

    public WordingLanguage Language { get; init; } = WordingLanguage.English;

    /// <summary>Whether the result is written as JSON.</summary>
    public bool AsJson { get; init; }

    public string? Path { get; init; }
}
