using Emulation.Domain.Candidates;
using Microsoft.Extensions.Logging;

namespace Emulation.Rules.Hosting;

/// <summary>Observes the evaluations of one policy set.</summary>
internal sealed class EvaluationObserver(string set, HostTelemetry telemetry, ILogger logger, TimeProvider time)
{
    /// <summary>Begins to observe the evaluation of one unit.</summary>
    public EvaluationWatch Watch(UnitDossiers? unit, EvaluationOptions? options) =>
        new(set, EmulationTelemetry.EvaluateActivity, unit?.Unit.Id.Value, options, telemetry, logger, time);

    /// <summary>Begins to observe the evaluation of several units.</summary>
    public EvaluationWatch Watch(EvaluationOptions? options) =>
        new(set, EmulationTelemetry.EvaluateManyActivity, null, options, telemetry, logger, time);
}
