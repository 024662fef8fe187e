namespace Emulation.Domain.Conditions;

/// <summary>Every collective that the person leads satisfies a condition; met where the person leads none.</summary>
/// <param name="Where">What each of them must satisfy.</param>
public sealed record LeadsCondition(Condition Where) : Condition;
