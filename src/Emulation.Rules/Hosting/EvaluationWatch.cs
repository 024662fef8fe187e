using System.Collections.Immutable;
using System.Diagnostics;
using Emulation.Domain.Decisions;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Wording;
using Emulation.Rules.Custom;
using Emulation.Rules.Deciding;
using Microsoft.Extensions.Logging;
using NodaTime.Text;

namespace Emulation.Rules.Hosting;

/// <summary>Observes one evaluation from its beginning to its end. Costs next to nothing where nobody listens.</summary>
internal sealed class EvaluationWatch : IDisposable
{
    private readonly string _set;
    private readonly string _kind;
    private readonly string _asOf;
    private readonly HostTelemetry _telemetry;
    private readonly ILogger _logger;
    private readonly TimeProvider _time;
    private readonly Activity? _activity;
    private readonly long _started;
    private string _outcome = "decided";
    private long _units;

    public EvaluationWatch(
        string set, string kind, string? unit, EvaluationOptions? options, HostTelemetry telemetry, ILogger logger, TimeProvider time)
    {
        (_set, _kind, _telemetry, _logger, _time) = (set, kind, telemetry, logger, time);
        _asOf = options is null ? "" : LocalDatePattern.Iso.Format(options.AsOf);
        _activity = telemetry.Activities.StartActivity(kind);
        _activity?.SetTag(EmulationTelemetry.SetTag, set).SetTag(EmulationTelemetry.UnitTag, unit).SetTag(EmulationTelemetry.AsOfTag, _asOf);
        _started = time.GetTimestamp();
    }

    /// <summary>A unit was decided, or could not be.</summary>
    public void Decided(UnitDecisions decisions)
    {
        _units++;
        _activity?.SetTag(EmulationTelemetry.RuleSetTag, decisions.RuleSet.Hash);
        Count(decisions.Diagnostics.IsEmpty ? "decided" : "refused");
        if (!decisions.Diagnostics.IsEmpty)
        {
            Diagnosed(decisions.Diagnostics);
            _logger.UnitRefused(decisions.Unit.Unit.Id.Value, Codes(decisions.Diagnostics));
            return;
        }

        if (_telemetry.Decisions.Enabled)
        {
            CountDecisions(decisions);
        }

        foreach (var failed in decisions.Failures.GroupBy(failure => (failure.Name, failure.Exception)))
        {
            var count = failed.Count();
            _telemetry.ExtensionFailures.Add(count, new(EmulationTelemetry.SetTag, _set), new("emulation.extension", failed.Key.Name));
            _logger.ExtensionFailed(failed.Key.Name, decisions.Unit.Unit.Id.Value, failed.Key.Exception, failed.First().Candidate.Id.Value, count);
        }
    }

    /// <summary>The evaluation ended with an exception.</summary>
    /// <returns>Always true, so that it can stand in a filter and the stack stays whole.</returns>
    public bool Failed(Exception exception)
    {
        switch (exception)
        {
            case EvaluationException refused:
                _outcome = "refused";
                Diagnosed(refused.Diagnostics);
                _logger.EvaluationRefused(_asOf, Codes(refused.Diagnostics));
                break;
            case OperationCanceledException:
                _outcome = "cancelled";
                // What a host's own stream says when it is cancelled may name people: only our own words are told.
                _logger.Cancelled(exception is CodeLeftBehindException ? exception.Message : "by the caller");
                break;
            default:
                // Its message may quote a dossier: the type alone is told.
                _outcome = "failed";
                _logger.Failed(exception.GetType().Name);
                break;
        }

        Count(_outcome);
        _activity?.SetStatus(ActivityStatusCode.Error, _outcome);
        return true;
    }

    public void Dispose()
    {
        _telemetry.Duration.Record(
            _time.GetElapsedTime(_started).TotalSeconds,
            new(EmulationTelemetry.SetTag, _set), new(EmulationTelemetry.OutcomeTag, _outcome), new("emulation.activity", _kind));
        _activity?.SetTag(EmulationTelemetry.OutcomeTag, _outcome).SetTag("emulation.units", _units);
        _activity?.Dispose();
    }

    private void Count(string outcome) =>
        _telemetry.Evaluations.Add(1, new(EmulationTelemetry.SetTag, _set), new(EmulationTelemetry.OutcomeTag, outcome));

    private void Diagnosed(ImmutableArray<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            _telemetry.Diagnostics.Add(1, new(EmulationTelemetry.SetTag, _set), new("emulation.code", diagnostic.Code));
        }
    }

    private void CountDecisions(UnitDecisions decisions)
    {
        var counts = new Dictionary<(string Award, Eligibility Eligibility, Standing Standing), long>();
        foreach (var outcome in decisions.Outcomes)
        {
            var key = (outcome.Award.Id.Value, outcome.Eligibility, outcome.Standing);
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }

        foreach (var ((award, eligibility, standing), count) in counts)
        {
            _telemetry.Decisions.Add(
                count,
                new(EmulationTelemetry.SetTag, _set), new("emulation.award", award),
                new("emulation.eligibility", EnumWords<Eligibility>.Of(eligibility)), new("emulation.standing", EnumWords<Standing>.Of(standing)));
        }
    }

    private static string Codes(ImmutableArray<Diagnostic> diagnostics) =>
        string.Join(' ', diagnostics.Select(diagnostic => diagnostic.Code).Distinct().Order(StringComparer.Ordinal));
}
