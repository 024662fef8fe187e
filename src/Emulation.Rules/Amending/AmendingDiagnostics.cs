using System.Globalization;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Policies;
using Emulation.Rules.Language.Reading;
using NodaTime;
using NodaTime.Text;

namespace Emulation.Rules.Amending;

/// <summary>What can keep an amendment from being put into the text that it amends.</summary>
internal static class AmendingDiagnostics
{
    public static Diagnostic NoSuchPolicy(SourceSpan at, PolicyId target, IEnumerable<string> known) => Error(
        "EMU2601", at, $"there is no policy `{target}` to amend", Suggest(target.Value, known) ?? "give that policy as well");

    public static Diagnostic AmendsAnAmendment(SourceSpan at, PolicyId target, PolicyId amended, SourceSpan other) => Error(
        "EMU2602", at, $"`{target}` is an amending policy itself; see {other}", $"amend `{amended}`, whose text it changes");

    public static Diagnostic OtherLayer(SourceSpan at, Policy policy, Policy target, SourceSpan other) => Error(
        "EMU2603", at,
        $"`{policy.Id}` is a {Words<Layer>.Of(policy.Layer)} and cannot amend `{target.Id}`, a {Words<Layer>.Of(target.Layer)}; see {other}",
        "a text is amended by one of its own layer; one of another layer stands above or under it");

    public static Diagnostic OutsideItsTime(SourceSpan at, PolicyChange change, Policy text, SourceSpan inForce) => Error(
        "EMU2604", at, $"the change begins on {Iso(change.From)}, when `{text.Id}` is not in force; see {inForce}",
        $"`{text.Id}` is in force in {text.InForce}; mend one of the two dates");

    public static Diagnostic ChangedTwice(SourceSpan at, string path, LocalDate day, SourceSpan first) => Error(
        "EMU2605", at, $"{Quoted.Text(path)} is changed twice on {Iso(day)}; the other change is at {first}", "keep the one that the text orders, or mend its date");

    public static Diagnostic InsideAnother(SourceSpan at, string path, PolicyChange around, LocalDate day, SourceSpan other) => Error(
        "EMU2606", at,
        $"{Quoted.Text(path)} lies inside {Quoted.Text(around.Path)}, which is changed on the same day, {Iso(day)}; see {other}",
        "no text says which of the two comes first; make one change of them");

    public static Diagnostic PointsNowhere(SourceSpan at, string path, string reached, string key, IEnumerable<string> keys, SourceSpan there)
    {
        string[] known = [.. keys];
        var place = reached.Length == 0 ? "the text" : Quoted.Text(reached);
        return Error(
            "EMU2607", at, $"{Quoted.Text(path)} points nowhere: {place} at {there} has no {Quoted.Text(key)}",
            Suggest(key, known) ?? $"what stands there is {Quoted.List(known)}");
    }

    public static Diagnostic InsideAValue(SourceSpan at, string path, string reached, bool isList, SourceSpan there) => Error(
        "EMU2608", at,
        $"{Quoted.Text(path)} leads into {Quoted.Text(reached)}, which is {(isList ? "a list" : "text")}; see {there}",
        $"replace {Quoted.Text(reached)} as a whole");

    public static Diagnostic StandsThere(SourceSpan at, string path, SourceSpan there) => Error(
        "EMU2609", at, $"{Quoted.Text(path)} is added, and stands there already; see {there}", "write `replace`, or mend the path");

    public static Diagnostic OneNameTwoDocuments(SourceSpan at, string name, string number, string other, SourceSpan there) => Error(
        "EMU2610", at, $"{Quoted.Text(name)} is the short name of {Quoted.Text(number)} here and of {Quoted.Text(other)} at {there}",
        "the documents of an amendment join those of the amended text; give one of them another short name");

    public static Diagnostic TooManyDays(SourceSpan at, PolicyId text, int most, SourceSpan there) => Error(
        "EMU2613", at, string.Create(CultureInfo.InvariantCulture, $"`{text}` is changed on more than {most} days; see {there}"),
        "write a policy that replaces it with the text as it then stands");

    private static string? Suggest(string word, IEnumerable<string> known) =>
        NearestWord.Find(word, known) is { } nearest ? $"did you mean `{nearest}`?" : null;

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static Diagnostic Error(string code, SourceSpan at, string message, string help) => new(code, Severity.Error, at, message, help);
}
