using Emulation.Domain.Quotas;

namespace Emulation.Domain.Conditions;

/// <summary>A percentage: written out, or a parameter of the policy whose value depends on the date.</summary>
/// <param name="Literal">The percentage written out, or null.</param>
/// <param name="Parameter">The parameter's name, or null.</param>
public sealed record Threshold(Percentage? Literal, string? Parameter);
