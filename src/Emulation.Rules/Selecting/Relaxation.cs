namespace Emulation.Rules.Selecting;

/// <summary>A constraint that must give way, and by how much.</summary>
/// <param name="Constraint">Its id.</param>
/// <param name="By">The least number of places: a cap or the total raised by it, a floor lowered by it.</param>
public sealed record Relaxation(string Constraint, int By);
