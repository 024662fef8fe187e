using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Emulation.Rules.Hosting;

/// <summary>The instruments of one service container, shared by its policy sets.</summary>
internal sealed class HostTelemetry : IDisposable
{
    private readonly Meter _meter;
    private readonly bool _ownsMeter;

    /// <param name="meters">The container's meters; null where it has none.</param>
    public HostTelemetry(IMeterFactory? meters)
    {
        var version = typeof(HostTelemetry).Assembly.GetName().Version?.ToString(3);
        (_meter, _ownsMeter) = (meters?.Create(EmulationTelemetry.Name, version) ?? new(EmulationTelemetry.Name, version), meters is null);
        Activities = new(EmulationTelemetry.Name, version);
        Evaluations = _meter.CreateCounter<long>(EmulationTelemetry.Evaluations, "{unit}", "Units that were decided or could not be");
        Duration = _meter.CreateHistogram<double>(EmulationTelemetry.Duration, "s", "How long evaluations took");
        Decisions = _meter.CreateCounter<long>(EmulationTelemetry.Decisions, "{decision}", "Decisions by award and outcome");
        Reloads = _meter.CreateCounter<long>(EmulationTelemetry.Reloads, "{reload}", "Policies that were read again");
        Diagnostics = _meter.CreateCounter<long>(EmulationTelemetry.Diagnostics, "{diagnostic}", "Diagnostics of refused policies and units");
        ExtensionFailures = _meter.CreateCounter<long>(EmulationTelemetry.ExtensionFailures, "{call}", "Calls of the host's code that failed");
    }

    public ActivitySource Activities { get; }

    public Counter<long> Evaluations { get; }

    public Histogram<double> Duration { get; }

    public Counter<long> Decisions { get; }

    public Counter<long> Reloads { get; }

    public Counter<long> Diagnostics { get; }

    public Counter<long> ExtensionFailures { get; }

    public void Dispose()
    {
        Activities.Dispose();
        if (_ownsMeter)
        {
            _meter.Dispose();
        }
    }
}
