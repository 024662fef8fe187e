namespace Emulation.Domain.Conditions;

/// <summary>The opposite of the part; Unknown stays Unknown.</summary>
/// <param name="Part">The part.</param>
public sealed record NotCondition(Condition Part) : Condition;
