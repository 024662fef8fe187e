using Emulation.Domain.Time;
using Emulation.Domain.Wording;
using NodaTime;

namespace Emulation.Cli.Commands;

/// <summary>What `deadlines` was asked.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Period">The award period.</param>
internal sealed record DeadlineSettings(string Unit, PeriodId Period)
{
    public LocalDate? AsOf { get; init; }

    public required IReadOnlyDictionary<string, LocalDate> Events { get; init; }

    public IReadOnlyList<string> Policies { get; init; } = [];

    public IReadOnlyList<string> Holidays { get; init; } = [];

    public string? Dossiers { get; init; }

    public required string Format { get; init; }

    public WordingLanguage Language { get; init; } = WordingLanguage.English;
}
