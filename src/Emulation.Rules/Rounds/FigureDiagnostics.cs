using System.Globalization;
using Emulation.Domain.Diagnostics;
using Emulation.Rules.Dossiers;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Rounds;

/// <summary>What can be wrong with the numbers that a plan leaves to whoever runs it.</summary>
internal static class FigureDiagnostics
{
    public static Diagnostic Differs(MovementEntries file, string name, int number, int other) => Error(
        "EMU7550", new(file.File, 1, 1),
        string.Create(CultureInfo.InvariantCulture, $"{Spot.Quote(name)} is {number} here and {other} in another file"), "state it alike in all of them");

    public static Diagnostic NotStated(string file, string name, string by) => Error(
        "EMU7551", new(file, 1, 1), $"the plan leaves the number {Spot.Quote(name)} open, which {by} needs",
        $"state it in the entries: `\"figures\": {{\"{name}\": …}}`");

    public static Diagnostic NotAsked(MovementEntries file, string name, IEnumerable<string> known) => Error(
        "EMU7552", new(file.File, 1, 1), $"the plan asks for no number {Spot.Quote(name)}",
        NearestWord.Find(name, known) is { } nearest ? $"did you mean `{nearest}`?" : "leave it out");

    private static Diagnostic Error(string code, SourceSpan at, string message, string help) => new(code, Severity.Error, at, message, help);
}
