using Emulation.Domain.Candidates;

namespace Emulation.Domain.Conditions;

/// <summary>How often time in an area counts, as an exact fraction.</summary>
/// <param name="Area">The area.</param>
/// <param name="Numerator">At least 1.</param>
/// <param name="Denominator">At least 1.</param>
public sealed record AreaFactor(AreaId Area, long Numerator, long Denominator);
