using System.Collections.Immutable;
using Emulation.Domain.Movements;

namespace Emulation.Rules.Monitoring;

/// <summary>What the records come to.</summary>
/// <param name="Claims">What counts, or may count, by id.</param>
/// <param name="FiledLate">Records that do not count because they were late: their units did report.</param>
/// <param name="Notes">What should be known of records, by id.</param>
internal sealed record ResolvedRecords(ImmutableArray<Claim> Claims, ImmutableArray<MovementRecord> FiledLate, ImmutableArray<RecordNote> Notes);
