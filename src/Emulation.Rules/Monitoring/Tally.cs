using Emulation.Domain.Numbers;

namespace Emulation.Rules.Monitoring;

/// <summary>What was counted so far for one indicator and one node.</summary>
internal sealed class Tally
{
    /// <summary>Units that surely have a record.</summary>
    public HashSet<int> Sure { get; } = [];

    /// <summary>Units that have a record perhaps.</summary>
    public HashSet<int> Perhaps { get; } = [];

    /// <summary>Units that have to report and have not, each with the unit that would be counted for it; the number of that is -1 for amounts.</summary>
    public HashSet<(int Counted, int Silent)> NotReported { get; } = [];

    /// <summary>Records that may count, or whose value is not known, each with the unit that would be counted for it, or -1.</summary>
    public HashSet<(int Counted, string Record)> Open { get; } = [];

    /// <summary>Records, or their sum.</summary>
    public NumberRange Sum { get; set; } = Rational.Zero;
}
