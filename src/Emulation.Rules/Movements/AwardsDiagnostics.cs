using Emulation.Domain.Diagnostics;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Movements;

/// <summary>What can be wrong with the awards of a movement.</summary>
internal static class AwardsDiagnostics
{
    public static Diagnostic NoSuchRound(SourceSpan at, string round, IEnumerable<string> known) => Error(
        "EMU7341", at, $"the awards are of {Quoted.Text(round)}, which is no round of this movement",
        NearestWord.Find(round, known) is { } near ? $"did you mean {Quoted.Text(near)}?" : $"write one of {Quoted.List(known)}");

    public static Diagnostic KindsTwice(SourceSpan at) => Error(
        "EMU7342", at, "the places stand by kind already, so `kinds` says nothing", "leave `kinds` out, or write one number under `places`");

    private static Diagnostic Error(string code, SourceSpan at, string message, string help) => new(code, Severity.Error, at, message, help);
}
