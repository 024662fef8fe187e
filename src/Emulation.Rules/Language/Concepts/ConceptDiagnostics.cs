using Emulation.Domain.Diagnostics;
using Emulation.Rules.Language.Reading;
using NodaTime;
using NodaTime.Text;

namespace Emulation.Rules.Language.Concepts;

/// <summary>What can be wrong with a citation, a period, a document or an award as it is written.</summary>
internal static class ConceptDiagnostics
{
    public static Diagnostic NotACitation(SourceSpan at, string text) => Error(
        "EMU1201", at, $"{Quoted.Text(text)} is not a citation", "write the document's short name, then article, clause and point, such as `L 24.1.a`");

    public static Diagnostic UndeclaredDocument(SourceSpan at, string name, IEnumerable<string> declared)
    {
        string[] known = [.. declared];
        return Error(
            "EMU1202", at, $"the document {Quoted.Text(name)} is not declared",
            known.Length == 0
                ? "declare it under `documents`, with its number and kind"
                : $"declare it under `documents`, or cite one of {Quoted.List(known)}");
    }

    public static Diagnostic NotADocumentName(SourceSpan at, string name) => Error(
        "EMU1203", at, $"{Quoted.Text(name)} cannot be the short name of a document", "write letters and digits only, such as `L` or `D98`");

    public static Diagnostic EndsBeforeItStarts(SourceSpan at, LocalDate from, LocalDate to) => Error(
        "EMU1204", at, $"the period ends on {Iso(to)}, which is not after {Iso(from)}",
        "`to` is the first day that no longer belongs to the period");

    public static Diagnostic TwoValuesOnOneDay(SourceSpan at, string parameter, LocalDate from, SourceSpan first) => Error(
        "EMU1205", at, $"{Quoted.Text(parameter)} has two values from {Iso(from)}; the first one is at {first}",
        "keep the one that the text sets, or mend its date");

    public static Diagnostic PartialDefinition(SourceSpan at, string award, IEnumerable<string> written, IEnumerable<string> missing) => Error(
        "EMU1206", at, $"award {Quoted.Text(award)} has {Quoted.List(written)} but lacks {Quoted.List(missing)}",
        "a policy that creates an award says all of it; one that adds to an award of a higher policy says none of it");

    public static Diagnostic NoCitation(SourceSpan at, string award) => Error(
        "EMU1207", at, $"award {Quoted.Text(award)} has no citation", "add `cite:` with the article that creates it");

    public static Diagnostic CycleOfCommendation(SourceSpan at, string award) => Error(
        "EMU1208", at, $"award {Quoted.Text(award)} is a commendation and has no yearly cycle", "leave `cycle` out; only titles are for a year");

    public static Diagnostic CriterionTwice(SourceSpan at, string criterion, SourceSpan first) => Error(
        "EMU1209", at, $"{Quoted.Text(criterion)} is both a criterion and an alternative; the other one is at {first}",
        "give one of them another id");

    public static Diagnostic NoWords(SourceSpan at, string criterion) => new(
        "EMU1210", Severity.Warning, at, $"criterion {Quoted.Text(criterion)} has no words; its id is shown in their place",
        "add `says: {vi: …, en: …}` with the words of the text");

    public static Diagnostic ScopeOfNobody(SourceSpan at) => Error(
        "EMU1211", at, "the scope names nobody", "add `units` or `branches`, or write `scope: everybody`");

    public static Diagnostic NothingToFollow(SourceSpan at) => Error(
        "EMU1215", at, "a transition lets earlier dossiers follow an earlier text, and this policy neither replaces nor amends one",
        "add `replaces:` with the policy that stood before, or leave `transition` out");

    public static Diagnostic TwoRates(SourceSpan at, string authority) => Error(
        "EMU1503", at,
        authority.Length == 0 ? "the award has two bonuses for all authorities" : $"the award has two bonuses for the authority {Quoted.Text(authority)}",
        "keep the one that the text sets, or name with `authority` on whose decision it is paid");

    public static Diagnostic NotAMonthAndDay(SourceSpan at, string text) => Error(
        "EMU1504", at, $"{Quoted.Text(text)} is not a day of every year", "write month and day, such as `01-31`");

    public static Diagnostic DueWithout(SourceSpan at, string how, string needed, string idle) => Error(
        "EMU1505", at, $"{Quoted.Text(how)} needs {Quoted.Text(needed)} beside it and takes no {Quoted.Text(idle)}",
        "write a day of a year (`before: 01-31, of: next-year`) or days from an event (`days-after: 20, event: contest`)");

    public static Diagnostic DeadlineWithoutWords(SourceSpan at, string deadline) => new(
        "EMU1506", Severity.Warning, at, $"deadline {Quoted.Text(deadline)} has no words; its name is shown in their place",
        "add `says: {vi: …, en: …}` with what has to be done");

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static Diagnostic Error(string code, SourceSpan at, string message, string help) => new(code, Severity.Error, at, message, help);
}
