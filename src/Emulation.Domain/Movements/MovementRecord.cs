using System.Collections.Immutable;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Units;
using NodaTime;

namespace Emulation.Domain.Movements;

/// <summary>One thing that a unit did in a movement and reported: an agreement, a session, a step of a workflow.</summary>
/// <param name="Id">Its id; two records of one id are one record, or contradict each other.</param>
/// <param name="Unit">The unit that did it.</param>
/// <param name="Kind">What it is: the id of a <see cref="RecordKind"/>, or of a step of the workflow where <see cref="IsStep"/>.</param>
public sealed record MovementRecord(string Id, UnitId Unit, string Kind)
{
    /// <summary>Whether it is a step of the workflow.</summary>
    public bool IsStep { get; init; }

    /// <summary>Whether it states that the unit has no record of this kind, up to <see cref="Date"/> where there is one.</summary>
    public bool IsNone { get; init; }

    /// <summary>The other unit, or null where there is none.</summary>
    public UnitId? With { get; init; }

    /// <summary>Who did a step, or null where not stated.</summary>
    public UnitId? By { get; init; }

    /// <summary>The day, or null where not known.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>The day of the report, or null where not known.</summary>
    public LocalDate? Reported { get; init; }

    /// <summary>A number that it states, such as how many took part, 0 or more; null where not stated.</summary>
    public decimal? Value { get; init; }

    /// <summary>Whether it still stands.</summary>
    public RecordStatus Status { get; init; }

    /// <summary>The id of the record that it takes the place of, or null.</summary>
    public string? Replaces { get; init; }

    /// <summary>What a step states, by name; null where it is stated that there is none.</summary>
    public ImmutableSortedDictionary<string, string?> States { get; init; } =
        ImmutableSortedDictionary.Create<string, string?>(StringComparer.Ordinal);

    /// <summary>The documents that prove it.</summary>
    public ImmutableArray<string> Evidence { get; init; } = [];

    /// <summary>Where it stands in a text, or null.</summary>
    public SourceSpan? Place { get; init; }

    /// <summary>Whether two records say the same, wherever they stand.</summary>
    public bool Says(MovementRecord other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Id == other.Id && Unit == other.Unit && Kind == other.Kind && IsStep == other.IsStep && IsNone == other.IsNone
            && With == other.With && By == other.By && Date == other.Date && Reported == other.Reported && Value == other.Value
            && Status == other.Status && Replaces == other.Replaces && States.SequenceEqual(other.States) && Evidence.SequenceEqual(other.Evidence);
    }
}
