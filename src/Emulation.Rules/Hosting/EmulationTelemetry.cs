namespace Emulation.Rules.Hosting;

/// <summary>The names under which a host's evaluations can be observed. Only ids and codes are recorded, never the names of people.</summary>
public static class EmulationTelemetry
{
    /// <summary>The name of the activity source, of the meter and of the log category.</summary>
    public const string Name = "Emulation";

    /// <summary>Activity: one unit is decided. Tags: <see cref="SetTag"/>, <see cref="UnitTag"/>, <see cref="AsOfTag"/>, <see cref="RuleSetTag"/>, <see cref="OutcomeTag"/>.</summary>
    public const string EvaluateActivity = "emulation.evaluate";

    /// <summary>Activity: several units are decided, together or as a stream. Tags as for one, without the unit; <c>emulation.units</c> says how many.</summary>
    public const string EvaluateManyActivity = "emulation.evaluate_many";

    /// <summary>Activity: policies are read again. Tags: <see cref="SetTag"/>, <see cref="OutcomeTag"/>.</summary>
    public const string ReloadActivity = "emulation.reload";

    /// <summary>Counter: units that were decided or could not be. Tags: <see cref="SetTag"/>, <see cref="OutcomeTag"/>.</summary>
    public const string Evaluations = "emulation.evaluations";

    /// <summary>Histogram, seconds: how long an evaluation took, of one unit or of many. Tags: <see cref="SetTag"/>, <see cref="OutcomeTag"/>, <c>emulation.activity</c>.</summary>
    public const string Duration = "emulation.evaluation.duration";

    /// <summary>Counter: decisions. Tags: <see cref="SetTag"/>, <c>emulation.award</c>, <c>emulation.eligibility</c>, <c>emulation.standing</c>.</summary>
    public const string Decisions = "emulation.decisions";

    /// <summary>Counter: policies that were read again. Tags: <see cref="SetTag"/>, <see cref="OutcomeTag"/> (<c>taken</c>, <c>refused</c>).</summary>
    public const string Reloads = "emulation.reloads";

    /// <summary>Counter: diagnostics of refused policies and units. Tags: <see cref="SetTag"/>, <c>emulation.code</c>.</summary>
    public const string Diagnostics = "emulation.diagnostics";

    /// <summary>Counter: calls of the host's conditions and facts that failed. Tags: <see cref="SetTag"/>, <c>emulation.extension</c>.</summary>
    public const string ExtensionFailures = "emulation.extension.failures";

    /// <summary>Tag: the name of the policy set; empty for the one without a name.</summary>
    public const string SetTag = "emulation.set";

    /// <summary>Tag: the id of the unit.</summary>
    public const string UnitTag = "emulation.unit";

    /// <summary>Tag: the decision date, ISO.</summary>
    public const string AsOfTag = "emulation.as_of";

    /// <summary>Tag: the hash of the rule set.</summary>
    public const string RuleSetTag = "emulation.rule_set";

    /// <summary>Tag: <c>decided</c>, <c>refused</c> (nothing can be decided), <c>cancelled</c> or <c>failed</c>.</summary>
    public const string OutcomeTag = "emulation.outcome";
}
