using Emulation.Domain.Wording;
using NodaTime;

namespace Emulation.Cli.Commands;

/// <summary>What `diff` was asked.</summary>
/// <param name="PolicyA">The first policy.</param>
/// <param name="PolicyB">The second policy.</param>
internal sealed record DiffSettings(string PolicyA, string PolicyB)
{
    public LocalDate? AsOfA { get; init; }

    public LocalDate? AsOfB { get; init; }

    public IReadOnlyList<string> Dossiers { get; init; } = [];

    public WordingLanguage Language { get; init; } = WordingLanguage.English;

    public bool Json { get; init; }

    public bool FailOnDifference { get; init; }
}
