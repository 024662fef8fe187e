namespace Emulation.Rules.Selecting;

/// <summary>What an engine found, over every order inside the tie classes.</summary>
internal sealed record EngineResult
{
    /// <summary>Per position of <see cref="CompiledProblem.Ids"/>.</summary>
    public required ChosenUnder[] Chosen { get; init; }

    /// <summary>How many are selected, the same under every order where <see cref="SizeVaries"/> is false; else the most.</summary>
    public required int Size { get; init; }

    /// <summary>Whether the order inside a tie class changes how many are selected (crossing caps).</summary>
    public bool SizeVaries { get; init; }

    /// <summary>The shortfall of each floor, by index; its sum is the least possible.</summary>
    public int[] Shortfall { get; init; } = [];

    /// <summary>Per position whether it holds one of the open places, under the order that the shortfall is shown of; null without set-asides.</summary>
    public bool[]? Open { get; init; }

    /// <summary>By set-aside, in the order of the problem, the places that none of its members took, under that order.</summary>
    public int[] Unfilled { get; init; } = [];

    /// <summary>Why nothing can be selected; null where something can.</summary>
    public SelectionConflict? Conflict { get; init; }

    /// <summary>The caps and floors that were looked at, the others holding by themselves; null where it was all of them.</summary>
    public Relaxing.KeptConstraints? Kept { get; init; }
}
