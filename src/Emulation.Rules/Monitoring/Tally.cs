using Emulation.Domain.Numbers;

namespace Emulation.Rules.Monitoring;

/// <summary>What was counted so far for one indicator and one node.</summary>
internal sealed class Tally
{
    /// <summary>What each unit has there, by number.</summary>
    public Dictionary<int, Part> Parts { get; } = [];

    /// <summary>Amounts of records that may be of one unit or of another, or are of two.</summary>
    public Part Loose { get; } = new();

    /// <summary>Units that have to report and have not, each with the unit that would be counted for it; the number of that is -1 for amounts.</summary>
    public HashSet<(int Counted, int Silent)> NotReported { get; } = [];

    /// <summary>Records that may count, or whose value is not known, each with the unit that would be counted for it, or -1.</summary>
    public HashSet<(int Counted, string Record)> Open { get; } = [];

    /// <summary>What a unit has there.</summary>
    public Part Of(int unit) => Parts.TryGetValue(unit, out var part) ? part : Parts[unit] = new();

    /// <summary>Whether a unit surely has a record there.</summary>
    public bool IsSure(int unit) => Parts.TryGetValue(unit, out var part) && part.IsSure;
}
