using Emulation.Domain.Candidates;
using Emulation.Domain.Decisions;
using Emulation.Domain.Policies;
using Emulation.Rules.Hosting;
using Emulation.Rules.Recording;
using Emulation.Rules.Tests.Drafts;
using Emulation.Rules.Tests.Populations;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;

namespace Emulation.Rules.Tests.Hosting;

/// <summary>A changed folder of policies is taken in as a whole or not at all.</summary>
public sealed class ReloadTests : IDisposable
{
    private const string Labourer = "lao-dong-tien-tien";

    private readonly PolicyFolder _folder = new();
    private readonly SetTime _time = new();
    private readonly ServiceProvider _provider;

    public ReloadTests()
    {
        _folder.Write("school.yaml", PolicyFolder.Regulation(1));
        _provider = new ServiceCollection()
            .AddSingleton<TimeProvider>(_time)
            .AddSingleton(Given.LawAndDecrees)
            .AddEmulation(options =>
            {
                options.Folders.Add(_folder.Path);
                options.ReloadInterval = TimeSpan.FromSeconds(1);
            })
            .BuildServiceProvider();
    }

    private IEmulationEngine Engine => _provider.GetRequiredService<IEmulationEngine>();

    private IPolicyReloader Reloader => _provider.GetRequiredService<IPolicyReloader>();

    [Fact]
    public void Folder_Changed_IsTakenOnceItHasComeToRest()
    {
        Assert.Equal(1, Places());

        _folder.Write("school.yaml", PolicyFolder.Regulation(2));
        _time.Tick();
        Assert.Equal(1, Places());
        _time.Tick();

        Assert.Equal(2, Places());
        Assert.Equal((2, true), (Reloader.Current.Generation, Reloader.Current.IsCurrent));
    }

    [Fact]
    public void Folder_StillBeingWritten_IsLeftAlone()
    {
        var before = Reloader.Current;
        _folder.Write("school.yaml", PolicyFolder.Regulation(2)[..40]);
        _time.Tick();
        _folder.Write("school.yaml", PolicyFolder.Regulation(2));
        _time.Tick();

        Assert.Equal(before, Reloader.Current);
        _time.Tick();
        Assert.Equal(2, Places());
    }

    [Fact]
    public async Task Folder_WithAnError_KeepsTheOldPoliciesAndSaysSo()
    {
        var before = Reloader.Current;
        _folder.Write("school.yaml", PolicyFolder.Regulation(2).Replace("quota:", "quotas:", StringComparison.Ordinal));
        _time.Tick();
        _time.Tick();

        Assert.Equal(1, Places());
        Assert.Equal((before.Generation, before.Hash, false), (Reloader.Current.Generation, Reloader.Current.Hash, Reloader.Current.IsCurrent));
        var refused = Assert.Single(Reloader.Current.Refused);
        Assert.Equal((Path.Combine(_folder.Path, "school.yaml"), 12), (refused.Span!.File, refused.Span.Line));
        var health = await new EmulationHealthCheck(_provider).CheckHealthAsync(new());
        Assert.Equal(HealthStatus.Degraded, health.Status);
        Assert.Equal((before.Hash, refused.Code), (health.Data["default"], health.Data["default.refused"]));
        Assert.Equal($"generation 1, {before.Hash}; newer texts were refused: {refused.Code}", Reloader.Current.ToString());

        _folder.Write("school.yaml", PolicyFolder.Regulation(1));
        _time.Tick();
        _time.Tick();
        Assert.Equal((true, before.Hash), (Reloader.Current.IsCurrent, Reloader.Current.Hash));
        Assert.Equal($"generation 2, {before.Hash}", Reloader.Current.ToString());
        Assert.Equal(HealthStatus.Healthy, (await new EmulationHealthCheck(_provider).CheckHealthAsync(new())).Status);
    }

    [Fact]
    public void Folder_Gone_KeepsTheOldPoliciesAndSaysSo()
    {
        var generation = Reloader.Current.Generation;
        Directory.Delete(_folder.Path, recursive: true);
        _time.Tick();
        _time.Tick();

        Assert.Equal((1, generation), (Places(), Reloader.Current.Generation));
        Snapshot.Match(Assert.Single(Reloader.Current.Refused).ToString().Replace(_folder.Path, "policies", StringComparison.Ordinal));
        Directory.CreateDirectory(_folder.Path);
    }

    [Fact]
    public void Folder_BackAsItWasAfterAFailedReload_IsTakenAgain()
    {
        Assert.Equal(1, Places());
        var away = _folder.Path + "-away";
        Directory.Move(_folder.Path, away);
        Assert.False(Reloader.Reload().IsCurrent);

        Directory.Move(away, _folder.Path);
        _time.Tick();
        _time.Tick();

        Assert.True(Reloader.Current.IsCurrent);
    }

    [Fact]
    public void Folder_EmptiedAtOnce_KeepsTheOldPoliciesUnlessAReloadIsAskedFor()
    {
        var generation = Reloader.Current.Generation;
        File.Delete(Path.Combine(_folder.Path, "school.yaml"));
        _time.Tick();
        _time.Tick();

        Assert.Equal((1, generation), (Places(), Reloader.Current.Generation));
        Snapshot.Match(Assert.Single(Reloader.Current.Refused).ToString());

        Assert.True(Reloader.Reload().IsCurrent);
        Assert.Equal(0, Places()); // without the regulation nothing limits it: nobody stands under a quota
    }

    [Fact]
    public void Source_ThatFailsOnce_IsAskedAgain()
    {
        var source = new FailingSource();
        using var provider = new ServiceCollection().AddSingleton<TimeProvider>(_time).AddSingleton(Given.LawAndDecrees).AddSingleton<IPolicySource>(source)
            .AddEmulation(options =>
            {
                options.Folders.Add(_folder.Path);
                options.ReloadInterval = TimeSpan.FromSeconds(1);
            }).BuildServiceProvider();
        var reloader = provider.GetRequiredService<IPolicyReloader>();
        Assert.True(reloader.Current.IsCurrent);

        (source.Fails, _) = (true, _folder.Write("school.yaml", PolicyFolder.Regulation(2)));
        _time.Tick();
        _time.Tick();
        Assert.Equal(["EMU7801"], reloader.Current.Refused.Select(diagnostic => diagnostic.Code));

        source.Fails = false;
        _time.Tick();
        _time.Tick();
        Assert.Equal((2, true), (reloader.Current.Generation, reloader.Current.IsCurrent));
        Assert.Equal(2, Selected(provider.GetRequiredService<IEmulationEngine>().Evaluate(Unit(), new(Given.AsOf))));
    }

    [Fact]
    public void Listener_ThatThrows_DoesNotEndTheTimer()
    {
        using var provider = new ServiceCollection().AddSingleton<TimeProvider>(_time).AddSingleton(Given.LawAndDecrees)
            .AddLogging(logging => logging.AddProvider(new BrokenLog()))
            .AddEmulation(options =>
            {
                options.Folders.Add(_folder.Path);
                options.ReloadInterval = TimeSpan.FromSeconds(1);
            }).BuildServiceProvider();
        var reloader = provider.GetRequiredService<IPolicyReloader>();
        Assert.Equal(1, reloader.Current.Generation);

        _folder.Write("school.yaml", "no policy");
        _time.Tick();
        _time.Tick(); // the refusal is logged, and the log throws

        Assert.False(reloader.Current.IsCurrent);
        _folder.Write("school.yaml", PolicyFolder.Regulation(2));
        _time.Tick();
        _time.Tick();
        Assert.True(reloader.Current.IsCurrent);
    }

    [Fact]
    public async Task Replay_WhilePoliciesAreReplaced_GoesByThoseItBeganWith()
    {
        var options = new EvaluationOptions(Given.AsOf);
        var recorder = new DecisionRecorder(Engine.RuleSetFor(options), options);
        recorder.Add(Engine.Evaluate(Unit(), options));

        var replay = await Replayer.RunAsync(recorder.ToRecord(), Engine, () =>
        {
            _folder.Write("school.yaml", PolicyFolder.Regulation(2));
            Reloader.Reload();
            return new[] { Unit() }.ToAsyncEnumerable();
        });

        Assert.True(replay.IsSame);
        Assert.NotEqual(recorder.ToRecord().RuleSetHash, Engine.RuleSetFor(options).Hash);
    }

    [Fact]
    public void Pin_GoesOnWithThePoliciesOfThatMoment()
    {
        var (options, pinned) = (new EvaluationOptions(Given.AsOf), Engine.Pin());
        var head = DecisionsHead.Of(pinned.RuleSetFor(options), options);
        _folder.Write("school.yaml", PolicyFolder.Regulation(2));
        Reloader.Reload();

        using var writer = new DecisionsWriter(new MemoryStream(), head);
        writer.Write(pinned.Evaluate(Unit(), options));
        Assert.Throws<ArgumentException>(() => writer.Write(Engine.Evaluate(Unit(), options)));
    }

    [Fact]
    public void Folder_WithALinkToItself_IsReadOnce()
    {
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "again"), _folder.Path);
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "and-again"), _folder.Path);

        Assert.Single(PolicyFiles.In(_folder.Path).Read());
        Assert.True(Reloader.Reload().IsCurrent);
    }

    [Fact]
    public void Reload_Asked_DoesNotWait()
    {
        _folder.Write("school.yaml", PolicyFolder.Regulation(3));

        var load = Reloader.Reload();

        Assert.True(load.IsCurrent);
        Assert.Equal(3, Places());
    }

    [Fact]
    public void Result_OfAnEarlierText_NamesItsHash()
    {
        var before = Decide();
        _folder.Write("school.yaml", PolicyFolder.Regulation(2));
        Reloader.Reload();
        var after = Decide();

        Assert.NotEqual(before.RuleSet.Hash, after.RuleSet.Hash);
        Assert.Equal(1, Selected(before));
        Assert.Equal(2, Selected(after));
    }

    [Fact]
    public async Task Stream_BegunBeforeAChange_KeepsItsPolicies()
    {
        var decided = Engine.EvaluateAsync(Units(), new(Given.AsOf));
        _folder.Write("school.yaml", PolicyFolder.Regulation(2));
        Reloader.Reload();

        await foreach (var decisions in decided)
        {
            Assert.Equal(1, Selected(decisions));
        }
    }

    public void Dispose()
    {
        _provider.Dispose();
        _folder.Dispose();
    }

    internal static UnitDossiers Unit()
    {
        var unit = new UnitDraft { People = [Given.Person("gv-01"), Given.Person("gv-02"), Given.Person("gv-03"), Given.Person("gv-04")] };
        for (var i = 0; i < unit.People.Length; i++)
        {
            unit.People[i].Dossier.Scores = [("council", 90 - i)];
        }

        return unit.Seal();
    }

    internal static int Selected(Emulation.Rules.Deciding.UnitDecisions decisions) =>
        decisions.Outcomes.Count(outcome => outcome.Award.Id == Labourer && outcome.Standing == Standing.Selected);

    private static async IAsyncEnumerable<UnitDossiers> Units()
    {
        for (var i = 0; i < 40; i++)
        {
            yield return Unit();
            await Task.Yield();
        }
    }

    private sealed class FailingSource : IPolicySource
    {
        public bool Fails { get; set; }

        public IReadOnlyList<PolicyText> Read() => Fails ? throw new TimeoutException() : [];
    }

    private sealed class BrokenLog : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            throw new IOException("the disk of the log is full");

        public void Dispose()
        {
        }
    }

    private Emulation.Rules.Deciding.UnitDecisions Decide() => Engine.Evaluate(Unit(), new(Given.AsOf));

    private int Places() => Selected(Decide());
}
