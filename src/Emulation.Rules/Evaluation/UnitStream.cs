using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Emulation.Domain.Candidates;

namespace Emulation.Rules.Evaluation;

/// <summary>Works on a stream of units in batches, several batches at a time, and keeps their order.</summary>
internal static class UnitStream
{
    // A batch is big enough to outweigh handing it over, and small enough to keep little in memory.
    private const int BatchSize = 16;

    public static async IAsyncEnumerable<T> Run<T>(
        IAsyncEnumerable<UnitDossiers> units, Func<UnitDossiers, T> work, int threads, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var batches = Channel.CreateBounded<Task<T[]>>(new BoundedChannelOptions(threads) { SingleReader = true, SingleWriter = true });
        var feeding = Feed(units, work, batches.Writer, stop.Token);
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
        }
    }

    private static async Task Feed<T>(
        IAsyncEnumerable<UnitDossiers> units, Func<UnitDossiers, T> work, ChannelWriter<Task<T[]>> batches, CancellationToken cancellationToken)
    {
        try
        {
            var batch = new List<UnitDossiers>(BatchSize);
            await foreach (var unit in units.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                batch.Add(unit);
                if (batch.Count == BatchSize)
                {
                    await batches.WriteAsync(Start(batch, work, cancellationToken), cancellationToken).ConfigureAwait(false);
                    batch = new(BatchSize);
                }
            }

            if (batch.Count > 0)
            {
                await batches.WriteAsync(Start(batch, work, cancellationToken), cancellationToken).ConfigureAwait(false);
            }

            batches.Complete();
        }
        catch (Exception failure)
        {
            // Whoever reads gets what came before the failure, then the failure itself.
            batches.Complete(failure);
        }
    }

    private static Task<T[]> Start<T>(List<UnitDossiers> batch, Func<UnitDossiers, T> work, CancellationToken cancellationToken) => Task.Run(
        () =>
        {
            var results = new T[batch.Count];
            for (var i = 0; i < results.Length; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                results[i] = work(batch[i]);
            }

            return results;
        },
        cancellationToken);
}
