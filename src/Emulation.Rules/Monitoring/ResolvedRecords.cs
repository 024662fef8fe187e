using System.Collections.Immutable;
using Emulation.Domain.Movements;

namespace Emulation.Rules.Monitoring;

/// <summary>What the records come to.</summary>
/// <param name="Claims">What counts, or may count, by id.</param>
/// <param name="Joiners">Records that may be of the same thing as a claim that names them; each is the same as one at most.</param>
/// <param name="Filed">Reports that were made for sure, whether they count or were late: of each, all that it may say.</param>
/// <param name="Notes">What should be known of records, by id.</param>
internal sealed record ResolvedRecords(
    ImmutableArray<Claim> Claims,
    ImmutableArray<ImmutableArray<Joiner>> Joiners,
    ImmutableArray<ImmutableArray<MovementRecord>> Filed,
    ImmutableArray<RecordNote> Notes);
