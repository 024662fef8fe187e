namespace Emulation.Benchmarks.HandWritten;

/// <summary>What is found of one unit: as many bytes as the engine's findings have.</summary>
internal sealed class Findings
{
    public required IndividualFindings[] Individuals { get; init; }

    public required CollectiveFindings[] Collectives { get; init; }

    public required HouseholdFindings[] Households { get; init; }

    /// <summary>No award is for entries; whether their decisions would be suspended is all there is to say.</summary>
    public required byte[] Entries { get; init; }
}
