using Emulation.Domain.Awards;
using NodaTime;

namespace Emulation.Domain.Dossiers;

/// <summary>What a council settled: a tie, a suspension lifted.</summary>
/// <param name="Award">The award.</param>
/// <param name="Outcome">What was settled, in the record's own word.</param>
public sealed record Ruling(AwardId Award, string Outcome)
{
    /// <summary>The decision's number, or null.</summary>
    public string? Decision { get; init; }

    /// <summary>The day of the ruling, or null where not stated.</summary>
    public LocalDate? Date { get; init; }
}
