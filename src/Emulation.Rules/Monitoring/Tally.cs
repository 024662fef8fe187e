using Emulation.Domain.Numbers;

namespace Emulation.Rules.Monitoring;

/// <summary>What was counted so far for one indicator and one node.</summary>
internal sealed class Tally
{
    /// <summary>Units that surely have a record.</summary>
    public HashSet<int> Sure { get; } = [];

    /// <summary>Units that have a record perhaps.</summary>
    public HashSet<int> Perhaps { get; } = [];

    /// <summary>Units that have to report and have not.</summary>
    public SortedSet<int> NotReported { get; } = [];

    /// <summary>Records that may count, or whose value is not known.</summary>
    public SortedSet<string> Open { get; } = new(StringComparer.Ordinal);

    /// <summary>Records, or their sum.</summary>
    public NumberRange Sum { get; set; } = Rational.Zero;
}
