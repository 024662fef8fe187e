using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Emulation.Rules.Evaluation;

/// <summary>Works on a stream of units in batches, several batches at a time, and keeps their order.</summary>
internal static class UnitStream
{
    // A batch is big enough to outweigh handing it over, and small enough to keep little in memory.
    private const int BatchSize = 16;

    public static async IAsyncEnumerable<T> Run<TUnit, T>(
        IAsyncEnumerable<TUnit> units, Func<TUnit, CancellationToken, T> work, int threads, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var slots = new SemaphoreSlim(threads);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var batches = Channel.CreateBounded<Task<T[]>>(new BoundedChannelOptions(threads) { SingleReader = true, SingleWriter = true });
        var feeding = Feed(units, batch => Start(batch, work, slots, stop.Token), batches.Writer, slots, stop.Token);
        try
        {
            await foreach (var batch in batches.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            {
                foreach (var result in await batch.ConfigureAwait(false))
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    yield return result;
                }
            }

            cancellationToken.ThrowIfCancellationRequested();
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await feeding.ConfigureAwait(false);
            while (batches.Reader.TryRead(out var batch))
            {
                // Nothing runs on after the caller has gone; what it would have given is of no use any more.
                await ((Task)batch).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private static async Task Feed<TUnit, T>(
        IAsyncEnumerable<TUnit> units, Func<List<TUnit>, Task<T>> start, ChannelWriter<Task<T>> batches,
        SemaphoreSlim slots, CancellationToken cancellationToken)
    {
        var batch = new List<TUnit>(BatchSize);
        Exception? failure = null;
        try
        {
            await foreach (var unit in units.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                batch.Add(unit);
                if (batch.Count == BatchSize)
                {
                    await Hand(batch).ConfigureAwait(false);
                    batch = new(BatchSize);
                }
            }
        }
        catch (Exception thrown)
        {
            failure = thrown;
        }

        try
        {
            // Whoever reads gets what came before the failure, then the failure itself.
            if (batch.Count > 0)
            {
                await Hand(batch).ConfigureAwait(false);
            }

            batches.Complete(failure);
        }
        catch (OperationCanceledException cancelled)
        {
            batches.Complete(failure ?? cancelled);
        }

        // A batch is started only once there is room for it: none runs that nobody waits for.
        async Task Hand(List<TUnit> full)
        {
            await slots.WaitAsync(cancellationToken).ConfigureAwait(false);
            await batches.WaitToWriteAsync(cancellationToken).ConfigureAwait(false);
            batches.TryWrite(start(full));
        }
    }

    private static Task<T[]> Start<TUnit, T>(
        List<TUnit> batch, Func<TUnit, CancellationToken, T> work, SemaphoreSlim slots, CancellationToken cancellationToken) => Task.Run(
        () =>
        {
            try
            {
                var results = new T[batch.Count];
                for (var i = 0; i < results.Length; i++)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    results[i] = work(batch[i], cancellationToken);
                }

                return results;
            }
            finally
            {
                slots.Release();
            }
        },
        cancellationToken);
}
