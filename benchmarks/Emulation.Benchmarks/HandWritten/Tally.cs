namespace Emulation.Benchmarks.HandWritten;

/// <summary>The votes on one award, counted so far.</summary>
internal enum Tally : byte
{
    None,
    Passed,
    Failed,
    Contradictory,
}
