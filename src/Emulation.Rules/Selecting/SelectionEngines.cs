using Emulation.Rules.Selecting.General;
using Emulation.Rules.Selecting.Trees;

namespace Emulation.Rules.Selecting;

/// <summary>Chooses the engine that is exact for a problem, the faster one where two are.</summary>
internal static class SelectionEngines
{
    private static readonly GeneralEngine _general = new();

    // Why nothing can be selected is found the same way for every problem.
    private static readonly TreeEngine _tree = new((problem, cancellationToken) => _general.Run(problem, cancellationToken).Conflict!);

    public static ISelectionEngine For(CompiledProblem problem) => TreeEngine.IsFor(problem) ? _tree : _general;
}
