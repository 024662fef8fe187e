using Emulation.Domain.Diagnostics;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Movements;

/// <summary>What can be wrong with the indicators, the records and the workflow of a plan.</summary>
internal static class IndicatorDiagnostics
{
    public static Diagnostic UnknownKind(SourceSpan at, string kind, IEnumerable<string> known)
    {
        string[] kinds = [.. known];
        return Error(
            "EMU7621", at, $"the plan keeps no records of the kind {Quoted.Text(kind)}",
            NearestWord.Find(kind, kinds) is { } nearest ? $"did you mean `{nearest}`?" : "declare it under `records`, `kinds`");
    }

    public static Diagnostic NotATarget(SourceSpan at, string text) => Error(
        "EMU7622", at, $"{Quoted.Text(text)} is not a target", "write a number such as `30`, a percentage such as `95%`, or `all`");

    public static Diagnostic ShareOfNothing(SourceSpan at, string target, string count) => Error(
        "EMU7623", at, $"{Quoted.Text(target)} of {Quoted.Text(count)} is a share of nothing",
        "write a number, or say with `over` which figure of the units it is a share of");

    public static Diagnostic NoTime(SourceSpan at) => Error(
        "EMU7624", at, "`reporting` sets no time", "add `by` with the last day, or `within-days`, or leave `reporting` out");

    public static Diagnostic UnknownStep(SourceSpan at, string step, IEnumerable<string> known)
    {
        string[] steps = [.. known];
        return Error(
            "EMU7625", at, $"the workflow has no step {Quoted.Text(step)}",
            NearestWord.Find(step, steps) is { } nearest ? $"did you mean `{nearest}`?" : $"the steps are {Quoted.List(steps)}");
    }

    public static Diagnostic StepCycle(SourceSpan at, IEnumerable<string> steps) => Error(
        "EMU7626", at, $"the steps wait for each other: {string.Join(" after ", steps.Select(Quoted.Text))}", "take one of the `after` out");

    public static Diagnostic StepIsKind(SourceSpan at, string name) => Error(
        "EMU7627", at, $"{Quoted.Text(name)} is both a step and a kind of records", "give one of the two another id, so that a record says which it is");

    public static Diagnostic OwnNotStated(SourceSpan at, string name) => Error(
        "EMU7628", at, $"{Quoted.Text(name)} must be the unit's own, and no record has to state it", "list it under `states` as well");

    private static Diagnostic Error(string code, SourceSpan at, string message, string help) => new(code, Severity.Error, at, message, help);
}
