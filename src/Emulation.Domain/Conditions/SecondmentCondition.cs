namespace Emulation.Domain.Conditions;

/// <summary>Whoever was seconded in the award period has what the other unit states; met where nobody was.</summary>
/// <param name="Has">What must be there.</param>
public sealed record SecondmentCondition(AssignmentStatement Has) : Condition;
