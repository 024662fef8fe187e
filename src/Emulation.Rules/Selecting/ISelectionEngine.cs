namespace Emulation.Rules.Selecting;

/// <summary>One way of working a compiled problem out; each knows which problems it is exact for.</summary>
internal interface ISelectionEngine
{
    /// <summary>Works the problem out for every order inside its tie classes.</summary>
    /// <returns>Per position whether it is chosen under all orders, under some, or under none; with the least summed shortfall and the places taken.</returns>
    EngineResult Run(CompiledProblem problem, CancellationToken cancellationToken);
}
