using System.Globalization;
using Emulation.Domain.Diagnostics;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Selecting;

/// <summary>What can be wrong with a selection problem.</summary>
internal static class SelectionDiagnostics
{
    public static Diagnostic CandidateTwice(string id) => Error(
        "EMU7101", $"there are two candidates {Quoted.Text(id)}", "give each candidate an id of its own");

    public static Diagnostic UnitTwice(string id) => Error(
        "EMU7102", $"there are two units {Quoted.Text(id)}", "give each unit an id of its own");

    public static Diagnostic ConstraintTwice(string id) => Error(
        "EMU7103",
        $"there are two constraints {Quoted.Text(id)}",
        "give each cap, floor, share and set-aside an id of its own, so that reasons can name it");

    public static Diagnostic NamedTotal(string id) => Error(
        "EMU7104", $"no constraint can be called {Quoted.Text(id)}: that is the number of places in all", "give it another id");

    public static Diagnostic UnknownParent(string unit, string parent, IEnumerable<string> known) => Error(
        "EMU7105",
        $"unit {Quoted.Text(unit)} stands under {Quoted.Text(parent)}, which is no unit",
        Near(parent, known, "list that unit too, or mend its id"));

    public static Diagnostic UnitCycle(IEnumerable<string> cycle) => Error(
        "EMU7106",
        $"units stand under each other in a circle: {string.Join(" under ", cycle.Select(Quoted.Text))}",
        "leave out the parent of the highest one");

    public static Diagnostic UnknownUnitOfCandidate(string candidate, string unit, IEnumerable<string> known) => Error(
        "EMU7107",
        $"candidate {Quoted.Text(candidate)} is of {Quoted.Text(unit)}, which is no unit",
        Near(unit, known, "list that unit too, or mend its id"));

    public static Diagnostic UnknownUnitOfConstraint(string constraint, string unit, IEnumerable<string> known) => Error(
        "EMU7108",
        $"{Quoted.Text(constraint)} is about {Quoted.Text(unit)}, which is no unit",
        Near(unit, known, "list that unit too, or mend its id"));

    public static Diagnostic NobodyInGroup(string constraint, string group, IEnumerable<string> known) => Warning(
        "EMU7109", $"{Quoted.Text(constraint)} is about the group {Quoted.Text(group)}, of which no candidate is a member",
        Near(group, known, "it limits nobody and helps nobody; mend the name if somebody is meant"));

    public static Diagnostic Negative(string constraint, int places) => Error(
        "EMU7110", Text($"{Quoted.Text(constraint)} says {places} places"), "a number of places is 0 or more");

    public static Diagnostic MissingKey(string candidate, string key) => Error(
        "EMU7111", $"candidate {Quoted.Text(candidate)} has no {Quoted.Text(key)}, by which candidates are ranked",
        "give the value; one that is not known is not 0, and whoever lacks it cannot be ranked");

    public static Diagnostic KeyTwice(string key) => Error(
        "EMU7112", $"candidates are ranked by {Quoted.Text(key)} twice", "the second time decides nothing; leave it out");

    public static Diagnostic LotWithoutSeed() => Error(
        "EMU7113", "ties are settled by lot, and there is no seed", "give the seed that was published before the draw");

    public static Diagnostic UnknownLocked(string id, IEnumerable<string> known) => Error(
        "EMU7114",
        $"{Quoted.Text(id)} has a place already and is no candidate",
        Near(id, known, "list that candidate too, or mend the id"));

    public static Diagnostic LockedNotEligible(string id) => Error(
        "EMU7115", $"{Quoted.Text(id)} has a place already and is not eligible", "settle which of the two is right");

    public static Diagnostic LockedTwice(string id) => Error(
        "EMU7116", $"{Quoted.Text(id)} is listed twice among those who have a place already", "list it once");

    public static Diagnostic GroupTwice(string candidate, string group) => Error(
        "EMU7117", $"candidate {Quoted.Text(candidate)} is a member of {Quoted.Text(group)} twice", "name each group once");

    public static Diagnostic FloorAboveCap(string floor, int min, string cap, int max) => Warning(
        "EMU7118", Text($"{Quoted.Text(floor)} asks for {min} of a set of which {Quoted.Text(cap)} lets in {max}"),
        "whoever competes, the floor falls short: lower it, or raise the cap");

    public static Diagnostic FloorsAboveCap(string floors, long sum, string cap, int max) => Warning(
        "EMU7119", Text($"{floors} ask for {sum} different candidates of a set of which {Quoted.Text(cap)} lets in {max}"),
        "whoever competes, one of the floors falls short: lower them, or raise the cap");

    public static Diagnostic ReservedAboveTotal(string ids, long sum, int total) => Warning(
        "EMU7120", Text($"{sum} places are set aside for {ids}, and `total` is {total}"),
        "no place is open, and the later ones of the list get what is left: set aside fewer, or raise `total`");

    public static Diagnostic ReservedOfNothing(string ids) => Error(
        "EMU7121", $"places are set aside for {ids}, and there is no `total` that they are a part of",
        "give the `total`: the open places, which are filled first, are the total less those set aside");

    private static string Near(string word, IEnumerable<string> known, string otherwise) =>
        NearestWord.Find(word, known) is { } nearest ? $"did you mean {Quoted.Text(nearest)}?" : otherwise;

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static Diagnostic Error(string code, string message, string help) => new(code, Severity.Error, null, message, help);

    private static Diagnostic Warning(string code, string message, string help) => new(code, Severity.Warning, null, message, help);
}
