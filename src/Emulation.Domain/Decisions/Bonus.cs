namespace Emulation.Domain.Decisions;

/// <summary>The money that goes with an award (tiền thưởng).</summary>
/// <param name="Multiple">The multiple of the base salary.</param>
/// <param name="Vnd">The amount in đồng.</param>
public sealed record Bonus(decimal Multiple, long Vnd);
