using System.Collections.Immutable;
using Emulation.Domain.Citations;
using Emulation.Domain.Criteria;

namespace Emulation.Domain.Findings;

/// <summary>What was found for one criterion and one candidate.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Outcome">The outcome.</param>
/// <param name="Citation">Where the criterion stands in the law.</param>
/// <param name="Read">The facts that were read, in the order in which the criterion names them.</param>
public sealed record Finding(CriterionId Criterion, Outcome Outcome, Citation Citation, ImmutableArray<FactRead> Read)
{
    /// <summary>The condition of the host, in the criterion or a part of it, that failed; null where none did.</summary>
    public ExtensionFailure? Failure { get; init; }
}
