namespace Emulation.Rules.Selecting;

/// <summary>How far a cap is filled.</summary>
/// <param name="Max">The places.</param>
/// <param name="Filled">Those selected.</param>
/// <param name="CutOff">The id of the lowest-ranked one selected in it (of equals the last by id); null where there is none.</param>
public sealed record CapUse(int Max, int Filled, string? CutOff);
