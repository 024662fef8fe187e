using NodaTime;

namespace Emulation.Domain.Dossiers;

/// <summary>A matter that is open against a candidate; while it is, decisions are suspended.</summary>
/// <param name="Kind">What it is.</param>
public sealed record PendingMatter(PendingKind Kind) : DossierRecord
{
    /// <summary>The first day, or null where not stated.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The first day on which it is settled, or null while it is open.</summary>
    public LocalDate? To { get; init; }

    /// <summary>Whether the matter may be open on <paramref name="date"/>.</summary>
    public bool IsOpenOn(LocalDate date) => !(date < From) && !(date >= To);
}
