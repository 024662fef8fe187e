using NodaTime;

namespace Emulation.Rules.Monitoring;

/// <summary>One thing that is against a step.</summary>
/// <param name="Problem">What it is.</param>
/// <param name="Subject">The step that must come before, the thing to state, or the other unit; null where the problem says it all.</param>
/// <param name="Date">The day of what must come before, or null where there is none or it is not known.</param>
public sealed record StepObjection(StepProblem Problem, string? Subject = null, LocalDate? Date = null);
