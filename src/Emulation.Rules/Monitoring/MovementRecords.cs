using System.Collections.Immutable;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Movements;

namespace Emulation.Rules.Monitoring;

/// <summary>The units and the records of a movement, put together from any number of files.</summary>
public sealed class MovementRecords
{
    internal MovementRecords(
        ImmutableArray<MovementUnit> units, ImmutableArray<RecordVersions> records, ImmutableArray<Diagnostic> diagnostics) =>
        (Units, Records, Diagnostics) = (units, records, diagnostics);

    /// <summary>The units, by id.</summary>
    public ImmutableArray<MovementUnit> Units { get; }

    /// <summary>What was found wrong while putting them together: units twice, units under themselves, another movement.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>How many record ids there are.</summary>
    public int Count => Records.Length;

    /// <summary>The records, by id.</summary>
    internal ImmutableArray<RecordVersions> Records { get; }
}
