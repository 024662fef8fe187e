using System.Diagnostics.CodeAnalysis;
using Emulation.Domain.Candidates;
using Emulation.NRules.Facts;
using Emulation.Rules.Deciding;
using Emulation.Rules.Stepping;
using global::NRules;

namespace Emulation.NRules.Sessions;

/// <summary>One unit in a session of NRules that lives on, with what <see cref="NRulesOptions.FactsOf"/> brought for it.</summary>
[RequiresDynamicCode("NRules compiles expressions at run time.")]
[RequiresUnreferencedCode("NRules looks at the types of facts at run time.")]
internal sealed class UnitSession : IDisposable
{
    private readonly CompiledPlan _compiled;
    private readonly WatchedSession _session;
    private readonly int _mostFirings;

    public UnitSession(NRulesRunner runner, UnitDossiers unit)
    {
        _compiled = runner.CompiledFor(unit, CancellationToken.None);
        _mostFirings = runner.Options.MostFirings;
        Brought = [.. runner.FactsOf(unit)];
        Units = _compiled.Begin(runner.RuleSet, [unit], CancellationToken.None);
        _session = _compiled.Open();
    }

    /// <summary>The facts that came with the unit, as they are now.</summary>
    public List<object> Brought { get; }

    public SessionUnits Units { get; }

    /// <summary>The decisions, when the session has come to rest.</summary>
    public UnitDecisions Decisions => Units.Evaluations[0].Complete();

    /// <summary>Changes facts and lets rules fire until none is left.</summary>
    /// <param name="change">Changes, or refuses and says so by false: then nothing has changed.</param>
    /// <returns>What was decided; null where the change was refused.</returns>
    public IReadOnlyList<StepRun>? Change(Func<ISession, bool> change)
    {
        _compiled.Turn?.Enter();
        try
        {
            Units.Runs.Clear();
            if (!_session.Change(change))
            {
                return null;
            }

            _session.Settle(_mostFirings, CancellationToken.None);
            return [.. Units.Runs];
        }
        finally
        {
            _compiled.Turn?.Exit();
        }
    }

    public void Dispose() => Units.Dispose();
}
