namespace Emulation.Rules.Selecting;

/// <summary>A checked problem in arrays: what every engine works on. Only eligible candidates are in it.</summary>
internal sealed class CompiledProblem
{
    /// <summary>The id of the cap that the total is.</summary>
    public const string TotalId = "total";

    /// <summary>What was asked.</summary>
    public required SelectionProblem Source { get; init; }

    /// <summary>The ids, best first; of equally ranked ones by id, or in the order of the lot.</summary>
    public required string[] Ids { get; init; }

    /// <summary>The tie class of each position, counted from 0; with a lot, and for each locked candidate, a class of its own. Locked candidates come first.</summary>
    public required int[] TieClass { get; init; }

    /// <summary>The class of each position by the ranking keys alone, from 0, whatever is locked or drawn: the order in which results are listed, equals by id.</summary>
    public int[] Merit { get; init; } = [];

    /// <summary>How many of the first positions are locked.</summary>
    public required int Locked { get; init; }

    /// <summary>The type of each position, an index into <see cref="Types"/>: candidates of one type are in the same sets.</summary>
    public required int[] TypeOf { get; init; }

    /// <summary>The types.</summary>
    public required CandidateType[] Types { get; init; }

    /// <summary>The caps, sorted by id; the total is the last one, with the id <c>total</c>, where there is a total.</summary>
    public required SelectionCap[] Caps { get; init; }

    /// <summary>The floors, sorted by id; with <see cref="FloorMode.OpenFirst"/>, where their order matters, as the problem lists them.</summary>
    public required SelectionFloor[] Floors { get; init; }

    /// <summary>The caps on a share of those selected, sorted by id.</summary>
    public required SelectedShare[] Shares { get; init; }

    /// <summary>The set-asides, in the order of the problem.</summary>
    public required SetAside[] SetAsides { get; init; }

    /// <summary>How many eligible candidates there are.</summary>
    public int Count => Ids.Length;

    /// <summary>The first position of the tie class of a position: those before it are ranked better, or locked.</summary>
    public int ClassStart(int position)
    {
        var (low, high) = (0, position);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = TieClass[middle] < TieClass[position] ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
