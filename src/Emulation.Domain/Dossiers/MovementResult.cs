using NodaTime;

namespace Emulation.Domain.Dossiers;

/// <summary>How a candidate came out of an emulation movement (phong trào thi đua).</summary>
/// <param name="Movement">The movement's id.</param>
/// <param name="Place">The result.</param>
public sealed record MovementResult(string Movement, MovementPlace Place) : DossierRecord
{
    /// <summary>Who launched it; not known where nobody stated it.</summary>
    public Fact<MovementLauncher> LaunchedBy { get; init; }

    /// <summary>The first day of the movement, or null where not stated.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The first day after it, or null where not stated.</summary>
    public LocalDate? To { get; init; }

    /// <summary>The review that found the result; not known where nobody stated it.</summary>
    public Fact<MovementReview> Review { get; init; }

    /// <summary>The day of that review, or null where not stated.</summary>
    public LocalDate? Reviewed { get; init; }

    /// <summary>The whole years that the movement ran up to its end, or null where a date is missing.</summary>
    public int? WholeYears => From is { } from && To is { } to ? Period.Between(from, to, PeriodUnits.Years).Years : null;
}
