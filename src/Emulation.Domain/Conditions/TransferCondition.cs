namespace Emulation.Domain.Conditions;

/// <summary>Whoever moved to the unit in the award period after so long elsewhere has what the earlier unit states; met where nobody moved.</summary>
/// <param name="AfterMonths">How many whole months in the earlier unit ask for it; null means any.</param>
/// <param name="Has">What must be there.</param>
public sealed record TransferCondition(Limits? AfterMonths, AssignmentStatement Has) : Condition;
