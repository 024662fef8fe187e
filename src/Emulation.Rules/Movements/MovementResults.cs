using System.Collections.Immutable;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Movements;
using NodaTime;

namespace Emulation.Rules.Movements;

/// <summary>The results that one review of a movement found: facts for whatever asks for them.</summary>
/// <param name="Movement">The movement.</param>
/// <param name="Results">The results, each candidate once.</param>
public sealed record MovementResults(MovementId Movement, ImmutableArray<MovementResultEntry> Results)
{
    /// <summary>The name of the format of a file of results.</summary>
    public const string Format = "emulation.movement-results/1";

    /// <summary>Who launched it; not known where nobody stated it.</summary>
    public Fact<MovementLauncher> LaunchedBy { get; init; }

    /// <summary>The first day of the movement, or null where not stated.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The first day after it, or null where not stated.</summary>
    public LocalDate? To { get; init; }

    /// <summary>Which review it was; not known where nobody stated it.</summary>
    public Fact<MovementReview> Review { get; init; }

    /// <summary>The day of the review, or null where not stated.</summary>
    public LocalDate? Reviewed { get; init; }

    /// <summary>The file's name as its author knows it.</summary>
    public string File { get; init; } = "";

    /// <summary>The result as a record of a dossier.</summary>
    public MovementResult RecordOf(MovementResultEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return new(Movement.Value, entry.Place) { LaunchedBy = LaunchedBy, From = From, To = To, Review = Review, Reviewed = Reviewed };
    }
}
