using Emulation.Domain.Diagnostics;

namespace Emulation.Rules.Awarding;

/// <summary>What can be wrong with awards over one list.</summary>
internal static class AwardingDiagnostics
{
    public static Diagnostic OfferTwice(string offer) => Error(
        "EMU7331", $"two awards have the id `{offer}`", "give each an id of its own");

    public static Diagnostic CandidateTwice(string candidate) => Error(
        "EMU7332", $"two candidates have the id `{candidate}`", "keep one of the two, or give each an id of its own");

    public static Diagnostic NegativePlaces(string offer) => Error(
        "EMU7333", $"the award `{offer}` has fewer than 0 places", "write 0 or more");

    public static Diagnostic NoKinds(string offer) => Error(
        "EMU7334", $"the award `{offer}` does not say for whom its places are",
        "write either places for each kind, or the kinds and the places common to them");

    public static Diagnostic UnknownRuling(string offer, string candidate, bool isOffer) => Error(
        "EMU7335",
        isOffer ? $"a ruling on the award `{offer}` names `{candidate}`, who is not among the candidates" : $"a ruling names the award `{offer}`, which is not offered",
        "name an award and a candidate of this list");

    public static Diagnostic RuledTwice(string offer, string candidate) => Error(
        "EMU7336", $"there are two rulings on `{candidate}` and the award `{offer}`", "keep the one that stands");

    public static Diagnostic RuledIntoSeveral(string candidate, IEnumerable<string> offers) => Error(
        "EMU7337", $"rulings give `{candidate}` several awards, which this list does not allow: {string.Join(", ", offers.Select(offer => $"`{offer}`"))}",
        "keep one of them");

    private static Diagnostic Error(string code, string message, string help) => new(code, Severity.Error, null, message, help);
}
