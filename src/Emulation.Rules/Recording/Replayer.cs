using Emulation.Domain.Candidates;
using Emulation.Rules.Deciding;

namespace Emulation.Rules.Recording;

/// <summary>Decides again what a record holds, and says in what the result differs.</summary>
public static class Replayer
{
    /// <summary>Decides the dossiers under the options of the record and compares everything that it holds.</summary>
    /// <remarks>
    /// The policies that decide are compared with those of the record by their hashes, so that others are never taken for the same.
    /// Conditions written in code have no hash: register the same ones. The record and as much again is held in memory; of the
    /// units, a few at a time.
    /// </remarks>
    /// <param name="record">The record.</param>
    /// <param name="engine">The engine, with the policies that decided.</param>
    /// <param name="open">
    /// Opens the stream of units, with the results of movements that were added; every stream gives the same units. It is called once,
    /// or as often as <see cref="Compilation.RuleSet.SpanningWalks"/> says where quotas count over several units.
    /// </param>
    /// <param name="options">How it is replayed; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="EvaluationException">Nothing can be decided, although the engine knows every policy of the record.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task<ReplayResult> RunAsync(
        DecisionRecord record, IEmulationEngine engine, Func<IAsyncEnumerable<UnitDossiers>> open, ReplayOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentNullException.ThrowIfNull(open);
        options ??= new();
        engine = engine.Pin(); // the same policies decide from the first unit to the last, whatever a host takes in meanwhile
        var version = options.EngineVersion ?? EngineVersion.Current;
        var evaluation = record.ToEvaluationOptions() with { Threads = options.Threads };
        DecisionRecorder recorder;
        try
        {
            recorder = new(engine.RuleSetFor(evaluation), evaluation, version);
        }
        catch (EvaluationException nothing)
        {
            var unknown = RecordComparer.Unknown(record, engine.Policies.Policies.Select(policy => policy.Id));
            if (unknown.IsEmpty)
            {
                throw;
            }

            return new(record.EngineVersion, version, 0, unknown) { Diagnostics = nothing.Diagnostics };
        }

        foreach (var results in options.MovementResults)
        {
            recorder.Add(results);
        }

        var waiting = new Queue<Task<RecordedUnit>>();
        var most = options.Threads ?? Environment.ProcessorCount;
        await foreach (var unit in Decide(engine, open, evaluation, cancellationToken).ConfigureAwait(false))
        {
            if (waiting.Count >= most)
            {
                recorder.Add(await waiting.Dequeue().ConfigureAwait(false));
            }

            waiting.Enqueue(Task.Run(() => recorder.Recorded(unit), cancellationToken));
        }

        foreach (var last in waiting)
        {
            recorder.Add(await last.ConfigureAwait(false));
        }

        var now = recorder.ToRecord();
        return new(record.EngineVersion, version, now.Units.Length, RecordComparer.Compare(record, now));
    }

    private static IAsyncEnumerable<UnitDecisions> Decide(
        IEmulationEngine engine, Func<IAsyncEnumerable<UnitDossiers>> open, EvaluationOptions options, CancellationToken cancellationToken) =>
        engine.RuleSetFor(options).SpansUnits
            ? engine.EvaluateTogetherAsync(open, options, cancellationToken)
            : engine.EvaluateAsync(open(), options, cancellationToken);
}
