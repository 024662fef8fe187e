namespace Emulation.Rules.Selecting;

/// <summary>What an engine found, over every order inside the tie classes.</summary>
internal sealed class EngineResult
{
    /// <summary>Per position of <see cref="CompiledProblem.Ids"/>.</summary>
    public required ChosenUnder[] Chosen { get; init; }

    /// <summary>How many are selected, the same under every order where <see cref="SizeVaries"/> is false; else the most.</summary>
    public required int Size { get; init; }

    /// <summary>Whether the order inside a tie class changes how many are selected (crossing caps).</summary>
    public bool SizeVaries { get; init; }

    /// <summary>The shortfall of each floor, by index; its sum is the least possible.</summary>
    public int[] Shortfall { get; init; } = [];

    /// <summary>Why nothing can be selected; null where something can.</summary>
    public SelectionConflict? Conflict { get; init; }
}
