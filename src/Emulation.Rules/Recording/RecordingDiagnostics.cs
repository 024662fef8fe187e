using Emulation.Domain.Awards;
using Emulation.Domain.Candidates;
using Emulation.Domain.Decisions;
using Emulation.Domain.Diagnostics;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Recording;

/// <summary>What can be wrong with a record or with written decisions, and what whoever replays one should know.</summary>
internal static class RecordingDiagnostics
{
    public static Diagnostic Empty(SourceSpan at) => Error(
        "EMU8001", at, "the text is empty", "check that this is the file that is meant, and that it was written");

    public static Diagnostic EndsEarly(SourceSpan at) => Error(
        "EMU8002", at, "the text ends in the middle of the JSON", "check that the file is complete");

    public static Diagnostic NotJson(SourceSpan at) => Error(
        "EMU8003", at, "this is not JSON", "check that this is the file that is meant, and that it is as it was written");

    public static Diagnostic UnknownFormat(SourceSpan at, string? format, string wanted) => Error(
        "EMU8004", at, format is null ? "there is no `format`" : $"unknown format {Quoted.Text(format)}",
        $"this version reads `{wanted}`; what a later version wrote is read by that version");

    public static Diagnostic NotAsTheFormatSays(SourceSpan at, string path, string format, string schema) => Error(
        "EMU8005", at, $"`{path}`: what stands here, or is missing here, is not what `{format}` says", $"compare it with `emulation schema {schema}`");

    public static Diagnostic TooLarge(SourceSpan at, long limit) => Error(
        "EMU8006", at, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"the text passes the limit of {limit:N0} bytes"),
        "record parts of the country apart, each in a record of its own");

    public static Diagnostic DisagreesWithItself(SourceSpan at, string total) => Error(
        "EMU8007", at, $"`{total}` is not the hash of the units that follow: units were changed, added or left out after the record was written",
        "take the record as it was kept; what happened to this one cannot be told");

    public static Diagnostic DecidedTwice(SourceSpan at, string path, CandidateId candidate, AwardId award) => Error(
        "EMU8009", at, $"`{path}`: candidate `{candidate}` has two outcomes for `{award}`",
        "take the record as it was kept; a record holds one outcome of a candidate for an award");

    public static Notice OtherEngine(string was, string current) => new("EMU8008", new(
        $"bản ghi do phiên bản {was} lập, phiên bản xét lại là {current}",
        $"the record was made by version {was}, and this is version {current}"));

    private static Diagnostic Error(string code, SourceSpan at, string message, string help) => new(code, Severity.Error, at, message, help);
}
