namespace Emulation.Rules.Juries;

/// <summary>Of which marks the jurors' are aggregated; with more than one criterion the two can differ.</summary>
public enum DropScope
{
    /// <summary>Of each criterion by itself; the criteria are added up afterwards.</summary>
    Criterion,

    /// <summary>Of each juror's total over the criteria.</summary>
    Total,
}
