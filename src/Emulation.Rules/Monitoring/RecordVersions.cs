using System.Collections.Immutable;
using Emulation.Domain.Movements;

namespace Emulation.Rules.Monitoring;

/// <summary>All that stands under one record id.</summary>
/// <param name="Id">The id.</param>
/// <param name="Versions">Its contents where they differ, in an order that does not hang on that of the files; at most <see cref="Most"/>.</param>
/// <param name="Repeats">How many times contents stood there again.</param>
internal sealed record RecordVersions(string Id, ImmutableArray<MovementRecord> Versions, int Repeats)
{
    /// <summary>More contents than this under one id say nothing more; memory stays bounded by the ids.</summary>
    public const int Most = 8;
}
