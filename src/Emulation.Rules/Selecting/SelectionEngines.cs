using Emulation.Rules.Selecting.Trees;

namespace Emulation.Rules.Selecting;

/// <summary>Chooses the engine that is exact for a problem, the faster one where two are.</summary>
internal static class SelectionEngines
{
    private static readonly TreeEngine _tree = new((_, _) => throw new NotSupportedException("A conflict is explained by the engine for crossing sets."));

    public static ISelectionEngine For(CompiledProblem problem) =>
        TreeEngine.IsFor(problem) ? _tree : throw new NotSupportedException("Crossing sets need another engine.");
}
