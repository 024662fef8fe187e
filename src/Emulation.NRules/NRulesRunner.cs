using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using Emulation.Domain.Candidates;
using Emulation.NRules.Live;
using Emulation.NRules.Sessions;
using Emulation.Rules.Deciding;
using Emulation.Rules.Stepping;
using global::NRules.RuleModel;
using RuleSet = Emulation.Rules.Compilation.RuleSet;

namespace Emulation.NRules;

/// <summary>Decides units with NRules: the same decisions as those of the built-in runner for each unit alone.</summary>
/// <remarks>
/// Costly to make and cheap to use: make one for a rule set, keep it, share it between any number of threads. Rules are compiled when the first
/// unit comes that they bind. NRules compiles expressions at run time, so this neither can be trimmed nor be compiled ahead of time.
/// </remarks>
[RequiresDynamicCode("NRules compiles expressions at run time.")]
[RequiresUnreferencedCode("NRules looks at the types of facts at run time.")]
public sealed class NRulesRunner
{
    private readonly ConcurrentDictionary<AwardPlan, CompiledPlan> _compiled = new(ReferenceEqualityComparer.Instance);
    private readonly Lock _compiling = new();

    /// <summary>Makes a runner.</summary>
    /// <param name="rules">The compiled policies of one date, such as those of <see cref="Rules.IEmulationEngine.RuleSetFor"/>.</param>
    /// <param name="options">How it decides; null for the usual way, without rules of the host.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number of the options is less than 1.</exception>
    /// <exception cref="ArgumentException">The host's rules are none at all: a repository that finds no rule of those it was asked to load says nothing.</exception>
    public NRulesRunner(RuleSet rules, NRulesOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        (RuleSet, Options) = (rules, options ?? new());
        ArgumentOutOfRangeException.ThrowIfLessThan(Options.UnitsPerSession, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(Options.MostFirings, 1, nameof(options));
        if (Options.HostRules is { } host && !host.GetRuleSets().SelectMany(set => set.Rules).Any())
        {
            throw new ArgumentException("The host's rules are none at all; a repository loads no nested or internal types unless it is told to.", nameof(options));
        }
    }

    /// <summary>Raised on the thread that decides, each time when a rule has fired: of the policy, or of the host.</summary>
    public event EventHandler<RuleFiredEventArgs>? RuleFired;

    /// <summary>The compiled policies.</summary>
    public RuleSet RuleSet { get; }

    /// <summary>How it decides.</summary>
    public NRulesOptions Options { get; }

    /// <summary>Decides one unit alone. A unit that cannot be decided has <see cref="UnitDecisions.Diagnostics"/> and no decisions.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="cancellationToken">Cancels; conditions and facts of the host get it, and are left behind where they do not come back.</param>
    /// <exception cref="RuleFailedException">A rule threw, or rules set each other off for ever.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public UnitDecisions Decide(UnitDossiers unit, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return Decide([unit], cancellationToken)[0];
    }

    /// <summary>Decides a stream of units, each alone, several sessions at a time, and gives the results in the order in which the units came.</summary>
    /// <param name="units">The units.</param>
    /// <param name="threads">How many sessions work at the same time, at least 1; null means one per processor. It never changes a result.</param>
    /// <param name="cancellationToken">Cancels; conditions and facts of the host get it, and are left behind where they do not come back.</param>
    /// <exception cref="RuleFailedException">A rule threw, or rules set each other off for ever.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public IAsyncEnumerable<UnitDecisions> DecideAsync(
        IAsyncEnumerable<UnitDossiers> units, int? threads = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(units);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads ?? 1, 1, nameof(threads));
        return Stream(units, threads ?? Environment.ProcessorCount, cancellationToken);
    }

    /// <summary>Opens a session that keeps a unit, in which one changed fact decides again what depends on it.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="facts">Facts of the host, beside those of <see cref="NRulesOptions.FactsOf"/>.</param>
    /// <exception cref="ArgumentException">A fact is given twice.</exception>
    /// <exception cref="RuleFailedException">A rule threw, or rules set each other off for ever.</exception>
    public LiveSession Open(UnitDossiers unit, params IEnumerable<object> facts)
    {
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(facts);
        return new(this, unit, facts);
    }

    internal IEnumerable<object> FactsOf(UnitDossiers unit) => Options.FactsOf?.Invoke(unit) ?? [];

    internal CompiledPlan CompiledFor(UnitDossiers unit, CancellationToken cancellationToken)
    {
        var plan = AwardPlan.For(RuleSet, unit.Unit);
        if (_compiled.TryGetValue(plan, out var compiled))
        {
            return compiled;
        }

        lock (_compiling)
        {
            return _compiled.GetOrAdd(plan, each => CompiledPlan.Compile(each, Options.HostRules, Fired, cancellationToken));
        }
    }

    /// <summary>
    /// Decides units, those together in one session that the same policies bind; a session is dropped when it has come to rest. Where the
    /// host has rules or facts each unit has its own: facts name a unit by its id, which several periods share, or name none.
    /// </summary>
    private UnitDecisions[] Decide(UnitDossiers[] units, CancellationToken cancellationToken)
    {
        var decided = new UnitDecisions[units.Length];
        var alone = Options is not { HostRules: null, FactsOf: null };
        foreach (var alike in units.Index().GroupBy(each => (Plan: AwardPlan.For(RuleSet, each.Item.Unit), Alone: alone ? each.Index : 0)))
        {
            var ofPlan = alike.ToArray();
            var compiled = CompiledFor(ofPlan[0].Item, cancellationToken);
            foreach (var (each, decisions) in ofPlan.Zip(DecideAlike(compiled, [.. ofPlan.Select(each => each.Item)], cancellationToken)))
            {
                decided[each.Index] = decisions;
            }
        }

        return decided;
    }

    private ImmutableArray<UnitDecisions> DecideAlike(CompiledPlan compiled, UnitDossiers[] units, CancellationToken cancellationToken)
    {
        using var all = compiled.Begin(RuleSet, units, cancellationToken);
        compiled.Turn?.Enter();
        try
        {
            var session = compiled.Open();
            session.Change(each => each.TryInsertAll(FactIdentity.Once([.. all.Facts, .. units.SelectMany(FactsOf)])).FailedCount == 0);
            session.Settle(Options.MostFirings, cancellationToken);
            return all.Complete();
        }
        finally
        {
            compiled.Turn?.Exit();
        }
    }

    private async IAsyncEnumerable<UnitDecisions> Stream(
        IAsyncEnumerable<UnitDossiers> units, int threads, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var working = new Queue<Task<UnitDecisions[]>>();
        await using var source = units.GetAsyncEnumerator(cancellationToken);
        try
        {
            ExceptionDispatchInfo? failure = null;
            while (failure is null)
            {
                (var batch, failure) = await Read(source).ConfigureAwait(false);
                if (batch.Length == 0)
                {
                    break;
                }

                working.Enqueue(Task.Run(() => Decide(batch, stop.Token), stop.Token));
                foreach (var decisions in working.Count >= threads ? await working.Dequeue().ConfigureAwait(false) : [])
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    yield return decisions;
                }
            }

            // Whoever reads gets what came before the failure, then the failure itself.
            while (working.TryDequeue(out var next))
            {
                foreach (var decisions in await next.ConfigureAwait(false))
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    yield return decisions;
                }
            }

            failure?.Throw();
            cancellationToken.ThrowIfCancellationRequested();
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            foreach (var task in working)
            {
                // Nothing runs on after the caller has gone.
                await ((Task)task).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task<(UnitDossiers[] Batch, ExceptionDispatchInfo? Failure)> Read(IAsyncEnumerator<UnitDossiers> source)
    {
        var batch = new List<UnitDossiers>(Options.UnitsPerSession);
        try
        {
            while (batch.Count < Options.UnitsPerSession && await source.MoveNextAsync().ConfigureAwait(false))
            {
                batch.Add(source.Current);
            }

            return ([.. batch], null);
        }
        catch (Exception thrown)
        {
            return ([.. batch], ExceptionDispatchInfo.Capture(thrown));
        }
    }

    private void Fired(IRuleDefinition rule) => RuleFired?.Invoke(this, RuleFiredEventArgs.Of(rule));
}
