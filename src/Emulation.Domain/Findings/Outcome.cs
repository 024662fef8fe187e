namespace Emulation.Domain.Findings;

/// <summary>What was found for one criterion; ordered, so that "all" is the least and "any" the greatest (Kleene).</summary>
public enum Outcome : byte
{
    /// <summary>Known not to be met.</summary>
    NotMet,

    /// <summary>Not known: a fact that matters is missing.</summary>
    Unknown,

    /// <summary>Known to be met.</summary>
    Met,
}
