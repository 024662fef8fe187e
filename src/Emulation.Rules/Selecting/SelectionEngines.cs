using Emulation.Rules.Selecting.General;
using Emulation.Rules.Selecting.Relaxing;
using Emulation.Rules.Selecting.Trees;

namespace Emulation.Rules.Selecting;

/// <summary>Works problems out with the fastest way that is exact.</summary>
internal static class SelectionEngines
{
    private static readonly GeneralEngine _general = new();

    // Why nothing can be selected is found the same way for every problem.
    private static readonly TreeEngine _tree = new((problem, cancellationToken) => _general.Run(problem, cancellationToken).Conflict!);

    private static readonly RelaxingEngine _relaxing = new(_tree, _general);

    /// <summary>Works a problem out.</summary>
    public static EngineResult Run(CompiledProblem problem, CancellationToken cancellationToken) => _relaxing.Run(problem, cancellationToken);
}
