using System.Globalization;
using Emulation.Domain.Diagnostics;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Pairing;

/// <summary>What can be wrong with a pairing.</summary>
internal static class PairingDiagnostics
{
    public static Diagnostic UnitTwice(string id) => Error(
        "EMU7301", $"{Quoted.Text(id)} is listed twice on one side", "list each unit once; a helper of several has more places");

    public static Diagnostic NegativePlaces(string id, int places) => Error(
        "EMU7302", string.Create(CultureInfo.InvariantCulture, $"{Quoted.Text(id)} has {places} places"), "a number of places is 0 or more");

    public static Diagnostic NotAMatrix() => Error(
        "EMU7303", "the values are no table of helpers by helped units", "give one row per helper, and in it one value per helped unit");

    public static Diagnostic NegativeNeed(string id) => Error(
        "EMU7304", $"the need of {Quoted.Text(id)} is below 0, and strength times need says nothing then", "state a need of 0 or more, or give the benefits pair by pair");

    public static Diagnostic NoPreferences(string side) => Error(
        "EMU7305", $"none of the {side} has preferences, so no pairing is stable or unstable",
        "ask both sides for their preferences, or assign by cost or benefit");

    public static Diagnostic RankedTwice(string unit, string other) => Error(
        "EMU7306", $"{Quoted.Text(unit)} ranks {Quoted.Text(other)} twice", "name each unit once, the one preferred most first");

    public static Diagnostic UnknownOther(string unit, string other, IEnumerable<string> known) => Error(
        "EMU7307", $"{Quoted.Text(unit)} ranks {Quoted.Text(other)}, which is not on the other side",
        NearestWord.Find(other, known) is { } nearest ? $"did you mean {Quoted.Text(nearest)}?" : "list that unit on the other side, or take it out");

    public static Diagnostic OneSided(string unit, string other) => new(
        "EMU7308", Severity.Warning, null, $"{Quoted.Text(unit)} ranks {Quoted.Text(other)}, which does not rank it: the two are never paired",
        "a pair needs both; add the one to the other's list, or take the other out of this one");

    public static Diagnostic NotOnePlace(string id, int places) => Error(
        "EMU7309", string.Create(CultureInfo.InvariantCulture, $"proposer {Quoted.Text(id)} has {places} places; a proposer has one"),
        "let those with several places be the acceptors");

    private static Diagnostic Error(string code, string message, string help) => new(code, Severity.Error, null, message, help);
}
