using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Emulation.Rules.Hosting;
using Emulation.Rules.Tests.Drafts;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace Emulation.Rules.Tests.Hosting;

/// <summary>
/// Eight threads evaluate while policy files are replaced, a third of them broken. <c>EMULATION_SOAK_SECONDS</c> sets for how long; 2 where it is not set. On a busy machine it goes on until policies were taken in a few times.
/// </summary>
public sealed class SoakTests(ITestOutputHelper output) : IDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(2);

    private readonly PolicyFolder _folder = new();

    [Fact]
    public async Task Evaluate_WhilePoliciesAreReplaced_IsAlwaysThatOfOneValidVersion()
    {
        var expected = new Dictionary<string, int>();
        for (var places = 1; places <= 3; places++)
        {
            _folder.Replace("school.yaml", PolicyFolder.Regulation(places));
            var rules = EmulationEngine.Create(Given.LawAndDecrees, PolicyFiles.In(_folder.Path)).RuleSetFor(new(Given.AsOf));
            expected[rules.Hash] = places;
        }

        await using var provider = new ServiceCollection()
            .AddSingleton(Given.LawAndDecrees)
            .AddEmulation(options =>
            {
                options.Folders.Add(_folder.Path);
                options.ReloadInterval = TimeSpan.FromMilliseconds(20);
            })
            .BuildServiceProvider();
        var engine = provider.GetRequiredService<IEmulationEngine>();
        var seconds = int.Parse(Environment.GetEnvironmentVariable("EMULATION_SOAK_SECONDS") ?? "2", CultureInfo.InvariantCulture);
        using var stop = new CancellationTokenSource();
        var seen = new ConcurrentDictionary<string, long>();
        var threads = Enumerable.Range(0, 8).Select(_ => Task.Factory.StartNew(
            () =>
            {
                var unit = ReloadTests.Unit();
                while (!stop.IsCancellationRequested)
                {
                    var decisions = engine.Evaluate(unit, new(Given.AsOf));
                    Assert.Equal(expected[decisions.RuleSet.Hash], ReloadTests.Selected(decisions));
                    seen.AddOrUpdate(decisions.RuleSet.Hash, 1, (_, count) => count + 1);
                }
            },
            CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)).ToArray();

        var reloader = provider.GetRequiredService<IPolicyReloader>();
        var replaced = 0;
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < TimeSpan.FromSeconds(seconds) || (watch.Elapsed < _patience && reloader.Current.Generation < 4))
        {
            var text = PolicyFolder.Regulation((replaced % 3) + 1);
            _folder.Replace("school.yaml", replaced % 3 == 2 ? text.Replace("quota:", "quotas:", StringComparison.Ordinal) : text);
            replaced++;
            await Task.Delay(100);
        }

        await stop.CancelAsync();
        await Task.WhenAll(threads);
        var load = reloader.Current;
        output.WriteLine($"{watch.Elapsed.TotalSeconds:f0} s, {replaced} files written, {load.Generation} generations, {seen.Values.Sum()} evaluations by {seen.Count} rule sets");
        Assert.True(load.Generation > 1, "no change was taken");
        Assert.True(seen.Count >= 2, "only one version decided");
    }

    public void Dispose() => _folder.Dispose();
}
