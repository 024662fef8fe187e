using System.Collections.Concurrent;

namespace Emulation.Rules.Evaluation;

/// <summary>The rule sets that were asked for lately. Safe for any number of threads.</summary>
/// <remarks>
/// Dates, days of receipt and seeds come from whoever asks a service, and each choice of them makes a rule set of its own: a service that
/// kept them all would grow with every caller. Whoever holds a rule set that was let go keeps it; only the next caller compiles it again.
/// </remarks>
/// <param name="most">How many are kept, at least 2.</param>
/// <param name="make">Makes the one for some options; what it throws is thrown, and nothing is kept.</param>
internal sealed class EvaluatorCache(int most, Func<EvaluationOptions, UnitEvaluator> make)
{
    private readonly ConcurrentDictionary<string, Kept> _kept = new(StringComparer.Ordinal);

    // Unit after unit is decided under the same options: their key is not worked out each time.
    private volatile Latest? _latest;
    private long _uses;

    public UnitEvaluator For(EvaluationOptions options)
    {
        if (_latest is { } latest && ReferenceEquals(latest.Options, options))
        {
            return latest.Kept.Evaluator;
        }

        var key = options.Key;
        if (!_kept.TryGetValue(key, out var kept))
        {
            kept = _kept.GetOrAdd(key, new Kept(make(options)));
            if (_kept.Count > most)
            {
                Forget();
            }
        }

        kept.LastUse = Interlocked.Increment(ref _uses);
        _latest = new(options, kept);
        return kept.Evaluator;
    }

    // Half of them at once, so that the sorting is done seldom.
    private void Forget()
    {
        foreach (var old in _kept.OrderBy(each => each.Value.LastUse).Take(_kept.Count - (most / 2)).ToArray())
        {
            _kept.TryRemove(old);
        }
    }

    private sealed class Kept(UnitEvaluator evaluator)
    {
        public UnitEvaluator Evaluator { get; } = evaluator;

        public long LastUse { get; set; } = long.MaxValue; // not used yet, and not to be forgotten before it is
    }

    private sealed record Latest(EvaluationOptions Options, Kept Kept);
}
