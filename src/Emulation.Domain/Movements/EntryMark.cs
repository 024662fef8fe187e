namespace Emulation.Domain.Movements;

/// <summary>What one juror gave one entry for one criterion.</summary>
/// <param name="Juror">The juror's id.</param>
/// <param name="Criterion">The criterion.</param>
/// <param name="Mark">The mark, exactly.</param>
public sealed record EntryMark(string Juror, string Criterion, decimal Mark);
