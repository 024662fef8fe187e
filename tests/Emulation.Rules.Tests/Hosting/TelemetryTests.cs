using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Emulation.Domain.Candidates;
using Emulation.Rules.Custom;
using Emulation.Rules.Hosting;
using Emulation.Rules.Tests.Drafts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Emulation.Rules.Tests.Hosting;

/// <summary>Evaluations can be observed by ids and codes; the names of people appear nowhere.</summary>
public sealed class TelemetryTests : IDisposable
{
    private const string Canary = "Nguyễn Thị Hoàng Yến";

    private readonly PolicyFolder _folder = new();
    private readonly ConcurrentQueue<string> _seen = new();
    private readonly ActivityListener _activities;
    private readonly MeterListener _meters;
    private readonly ServiceProvider _provider;

    public TelemetryTests()
    {
        _folder.Write("school.yaml", PolicyFolder.Regulation(1) + """

                criteria:
                  register:
                    says: {vi: Có trong sổ, en: in the register}
                    cite: QC 4
                    when: {custom: register}
            """);
        _provider = new ServiceCollection()
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(new SeenLog(_seen)))
            .AddSingleton<ICustomCondition, Register>()
            .AddSingleton(Given.LawAndDecrees)
            .AddEmulation(options => options.Folders.Add(_folder.Path))
            .BuildServiceProvider();
        var telemetry = _provider.GetRequiredService<HostTelemetry>();
        _activities = new()
        {
            ShouldListenTo = source => source == telemetry.Activities,
            Sample = (ref _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => _seen.Enqueue(
                $"activity {activity.OperationName} {activity.Status} {string.Join(' ', activity.TagObjects.Select(tag => $"{tag.Key}={tag.Value}"))}"),
        };
        ActivitySource.AddActivityListener(_activities);
        _meters = new() { InstrumentPublished = (instrument, listener) => ListenTo(instrument, listener, telemetry) };
        _meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => _seen.Enqueue($"metric {instrument.Name} {value}{Tags(tags)}"));
        _meters.SetMeasurementEventCallback<double>((instrument, _, tags, _) => _seen.Enqueue($"metric {instrument.Name} …{Tags(tags)}"));
        _meters.Start();
    }

    private IEmulationEngine Engine => _provider.GetRequiredService<IEmulationEngine>();

    [Fact]
    public async Task Everything_ThatCanBeObserved_SaysWhatHappenedAndNamesNobody()
    {
        Engine.Evaluate(Unit("gv-01"), new(Given.AsOf));
        Engine.EvaluateTogether([Unit("fails")], new(Given.AsOf));
        await foreach (var _ in Engine.EvaluateAsync(Units(), new(Given.AsOf)))
        {
        }

        var refused = Assert.Throws<EvaluationException>(() => Engine.Evaluate(Unit("gv-01"), new(new(1990, 1, 1))));
        var early = Assert.Throws<EvaluationException>(() => Engine.Evaluate(Unit("gv-01"), new(new(2024, 8, 1))));
        var cancelled = Assert.ThrowsAny<OperationCanceledException>(() => Engine.Evaluate(Unit("gv-01"), new(Given.AsOf), new(canceled: true)));
        var failed = Assert.Throws<ArgumentNullException>(() => Engine.Evaluate(null!, new(Given.AsOf)));
        _folder.Write("school.yaml", PolicyFolder.Regulation(1).Replace("quota:", "quotas:", StringComparison.Ordinal));
        _provider.GetRequiredService<IPolicyReloader>().Reload();

        var all = string.Join('\n', _seen
            .Where(line => !line.StartsWith("metric emulation.decisions", StringComparison.Ordinal) || line.Contains("=lao-dong-tien-tien ", StringComparison.Ordinal))
            .Select(line => line.Replace(_folder.Path, "policies", StringComparison.Ordinal)));
        Assert.DoesNotContain("Yến", all, StringComparison.Ordinal);
        Assert.All(
            new Exception[] { refused, early, cancelled, failed }, thrown => Assert.DoesNotContain("Yến", thrown.ToString(), StringComparison.Ordinal));
        Snapshot.Match(System.Text.RegularExpressions.Regex.Replace(all, "sha256:[0-9a-f]+", "sha256:…"));
    }

    [Fact]
    public void Nothing_IsRecorded_WhereNobodyListens()
    {
        using var provider = new ServiceCollection().AddEmulation(Given.LawAndDecrees).BuildServiceProvider();

        var decisions = provider.GetRequiredService<IEmulationEngine>().Evaluate(new UnitDraft { People = [Given.Person()] }.Seal(), new(Given.AsOf));

        Assert.NotEmpty(decisions);
        Assert.DoesNotContain(_seen, line => line.Contains("an", StringComparison.Ordinal) && line.StartsWith("activity", StringComparison.Ordinal));
    }

    public void Dispose()
    {
        _meters.Dispose();
        _activities.Dispose();
        _provider.Dispose();
        _folder.Dispose();
    }

    private static void ListenTo(Instrument instrument, MeterListener listener, HostTelemetry telemetry)
    {
        if (instrument.Meter == telemetry.Evaluations.Meter)
        {
            listener.EnableMeasurementEvents(instrument);
        }
    }

    private static string Tags(ReadOnlySpan<KeyValuePair<string, object?>> tags) => string.Concat(tags.ToArray().Select(tag => $" {tag.Key}={tag.Value}"));

    private static UnitDossiers Unit(string id)
    {
        var unit = new UnitDraft { People = [Given.Person(id)] }.Seal();
        var person = unit.Individuals[0];
        return new(unit.Unit, unit.Period)
        {
            Sector = unit.Sector,
            Individuals = [new(person.Id) { Name = Canary, Dossier = person.Dossier }],
        };
    }

    private static async IAsyncEnumerable<UnitDossiers> Units()
    {
        yield return Unit("gv-01");
        await Task.Yield();
        yield return Unit("gv-02");
    }

    private sealed class Register : ICustomCondition
    {
        public string Name => "register";

        public CustomAnswer Answer(CustomQuestion question) =>
            question.Candidate.Id.Value == "fails" ? throw new InvalidOperationException($"no entry for {question.Candidate.Name}") : CustomAnswer.Met;
    }

    private sealed class SeenLog(ConcurrentQueue<string> seen) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            seen.Enqueue($"log {logLevel} {eventId.Id} {eventId.Name}: {formatter(state, exception)} {exception}".TrimEnd());

        public void Dispose()
        {
        }
    }
}
