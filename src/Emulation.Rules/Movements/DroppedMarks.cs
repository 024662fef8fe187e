namespace Emulation.Rules.Movements;

/// <summary>Of which marks of a jury the highest and the lowest are dropped.</summary>
internal enum DroppedMarks
{
    /// <summary>Of each criterion by itself.</summary>
    Criterion,

    /// <summary>Of the jurors' totals.</summary>
    Total,
}
