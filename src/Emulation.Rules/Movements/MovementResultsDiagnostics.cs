using Emulation.Domain.Candidates;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Movements;
using Emulation.Domain.Units;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Movements;

/// <summary>What can be wrong with results of a movement, and with the dossiers that they are added to.</summary>
internal static class MovementResultsDiagnostics
{
    public static Diagnostic NotThisFormat(SourceSpan at, string name) => Error(
        "EMU7711", at, $"the format is {Quoted.Text(name)}", $"write `{MovementResults.Format}`");

    public static Diagnostic ResultTwice(SourceSpan at, string candidate, string unit) => Error(
        "EMU7712", at, $"{Quoted.Text(candidate)} of unit {Quoted.Text(unit)} has two results", "keep the one that the review found");

    public static Diagnostic NoSuchCandidate(string file, MovementId movement, MovementResultEntry entry) => Error(
        "EMU7713", null,
        $"{file}: the dossiers of unit `{entry.Unit}` have no {Words<CandidateKind>.Of(entry.Kind)} `{entry.Candidate}`, for whom `{movement}` has a result",
        "mend the id, or add the candidate to the dossiers");

    public static Diagnostic NoSuchUnit(string file, MovementId movement, UnitId unit) => Error(
        "EMU7714", null, $"{file}: there are no dossiers of unit `{unit}`, for whose candidates `{movement}` has results",
        "mend the id, or give the dossiers of the unit");

    public static Diagnostic Contradicts(MovementId movement, MovementResultEntry entry) => new(
        "EMU7715", Severity.Warning, null,
        $"unit `{entry.Unit}`: the dossier of `{entry.Candidate}` records another result of `{movement}` than the review found; its movements are taken as not known",
        "mend the one that is wrong");

    private static Diagnostic Error(string code, SourceSpan? at, string message, string help) => new(code, Severity.Error, at, message, help);
}
