using System.Runtime.CompilerServices;
using Emulation.Domain.Candidates;
using Emulation.Rules.Evaluation;
using Emulation.Rules.Tests.Drafts;

namespace Emulation.Rules.Tests.Evaluation;

public class UnitStreamTests
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(200)]
    public async Task Run_AnyNumberOfUnits_GivesEachOnceInOrder(int count)
    {
        var ids = await Collect(UnitStream.Run(Units(count), (unit, _) => unit.Unit.Id.Value, 3, default));

        Assert.Equal(Enumerable.Range(0, count).Select(n => $"u-{n}"), ids);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task Run_Threads_NeverWorksOnMoreUnitsAtATime(int threads)
    {
        var (now, most) = (0, 0);
        string Work(UnitDossiers unit, CancellationToken _)
        {
            var running = Interlocked.Increment(ref now);
            InterlockedMax(ref most, running);
            Thread.Sleep(1);
            Interlocked.Decrement(ref now);
            return unit.Unit.Id.Value;
        }

        await Collect(UnitStream.Run(Units(300), Work, threads, default));

        Assert.InRange(most, 1, threads);
    }

    [Fact]
    public async Task Run_CancelledToken_ThrowsAtOnce()
    {
        var token = new CancellationToken(canceled: true);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Collect(UnitStream.Run(Units(1000), Id, 2, token)).WaitAsync(_patience));
    }

    [Fact]
    public async Task Run_CancelledOnTheWay_ThrowsAndStopsAskingForUnits()
    {
        using var source = new CancellationTokenSource();
        var asked = 0;
        var run = Task.Run(async () =>
        {
            var seen = 0;
            await foreach (var _ in UnitStream.Run(Endless(() => asked++), Id, 2, source.Token))
            {
                if (++seen == 40)
                {
                    await source.CancelAsync();
                }
            }
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run.WaitAsync(_patience));
        Assert.InRange(asked, 40, 400);
    }

    [Fact]
    public async Task Run_CancelledWhileTheSourceWaits_Throws()
    {
        using var source = new CancellationTokenSource();
        var run = Collect(UnitStream.Run(Waiting(), Id, 2, source.Token));

        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run.WaitAsync(_patience));
    }

    [Fact]
    public async Task Run_ConsumerStopsEarly_LeavesNothingRunning()
    {
        var (asked, now) = (0, 0);
        string Work(UnitDossiers unit, CancellationToken _)
        {
            Interlocked.Increment(ref now);
            Thread.Sleep(1);
            Interlocked.Decrement(ref now);
            return unit.Unit.Id.Value;
        }

        var run = Task.Run(async () =>
        {
            await foreach (var id in UnitStream.Run(Endless(() => asked++), Work, 4, default))
            {
                if (id == "u-5")
                {
                    break;
                }
            }

            return (asked, now);
        });

        var (askedThen, running) = await run.WaitAsync(_patience);
        Assert.Equal(0, running);
        await Task.Delay(30);
        Assert.Equal(askedThen, asked);
    }

    [Fact]
    public async Task Run_SourceThrows_GivesWhatCameBeforeAndThenTheFailure()
    {
        var seen = new List<string>();

        var thrown = await Assert.ThrowsAsync<FormatException>(() => Task.Run(async () =>
        {
            await foreach (var id in UnitStream.Run(Failing(20), Id, 2, default))
            {
                seen.Add(id);
            }
        }).WaitAsync(_patience));

        Assert.Equal("line 20", thrown.Message);
        Assert.Equal(Enumerable.Range(0, 20).Select(n => $"u-{n}"), seen);
    }

    [Fact]
    public async Task Run_WorkThrows_ThrowsThatAndStops()
    {
        var run = Collect(UnitStream.Run(Endless(() => { }), (unit, stop) => unit.Unit.Id.Value == "u-50" ? throw new FormatException("u-50") : Id(unit, stop), 3, default));

        Assert.Equal("u-50", (await Assert.ThrowsAsync<FormatException>(() => run.WaitAsync(_patience))).Message);
    }

    [Fact]
    public async Task EvaluateAsync_CancelledToken_Throws()
    {
        var decisions = Given.Law.EvaluateAsync(Units(100), new(Given.AsOf), new CancellationToken(canceled: true));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Collect(decisions).WaitAsync(_patience));
    }

    [Fact]
    public void EvaluateAsync_NoThreads_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Given.Law.EvaluateAsync(Units(1), new(Given.AsOf) { Threads = 0 }));

    private static string Id(UnitDossiers unit, CancellationToken _) => unit.Unit.Id.Value;

    private static IAsyncEnumerable<UnitDossiers> Units(int count) => Enumerable.Range(0, count).Select(Unit).ToAsyncEnumerable();

    private static UnitDossiers Unit(int n) => new UnitDraft($"u-{n}").Seal();

    private static async IAsyncEnumerable<UnitDossiers> Endless(Action asked, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        for (var n = 0; ; n++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            asked();
            await Task.Yield();
            yield return Unit(n);
        }
    }

    private static async IAsyncEnumerable<UnitDossiers> Waiting([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        yield return Unit(0);
        await Task.Delay(Timeout.Infinite, cancellationToken);
    }

    private static async IAsyncEnumerable<UnitDossiers> Failing(int after)
    {
        for (var n = 0; n < after; n++)
        {
            await Task.Yield();
            yield return Unit(n);
        }

        throw new FormatException($"line {after}");
    }

    private static async Task<List<T>> Collect<T>(IAsyncEnumerable<T> items)
    {
        var list = new List<T>();
        await foreach (var item in items)
        {
            list.Add(item);
        }

        return list;
    }

    private static void InterlockedMax(ref int most, int value)
    {
        for (var seen = Volatile.Read(ref most); value > seen; seen = Volatile.Read(ref most))
        {
            if (Interlocked.CompareExchange(ref most, value, seen) == seen)
            {
                return;
            }
        }
    }
}
