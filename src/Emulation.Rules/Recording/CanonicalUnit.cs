using System.Buffers;
using System.Text;
using System.Text.Json;
using Emulation.Domain.Candidates;
using Emulation.Domain.Wording;
using Emulation.Rules.Dossiers;

namespace Emulation.Rules.Recording;

/// <summary>The facts of a unit in the one form that is hashed, however they were written.</summary>
/// <remarks>
/// It is what <see cref="DossierWriter"/> writes with nothing left to a header, and then: keys are sorted, lists are sets and are
/// sorted by their own text, names are left out, and so is what a candidate repeats of its unit. This form belongs to
/// <c>emulation.record/1</c>: another one is another version of the record.
/// </remarks>
internal static class CanonicalUnit
{
    private static readonly string[] _candidates = ["individuals", "collectives", "households", "entries"];

    /// <summary>The hash of the facts.</summary>
    public static string HashOf(UnitDossiers unit) => ContentHash.Of(Write(unit));

    /// <summary>The facts.</summary>
    public static string Write(UnitDossiers unit)
    {
        var bytes = new ArrayBufferWriter<byte>(1 << 14);
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = DecisionJson.Encoder, SkipValidation = true }))
        {
            DossierWriter.WriteUnit(json, unit);
        }

        using var document = JsonDocument.Parse(bytes.WrittenMemory);
        var text = new StringBuilder("{\"dossiers\":").Append(Unit(document.RootElement));

        // That there may be other results of movements than those listed cannot be said in a dossier: it comes of adding results.
        var partial = Partial(unit).Order(StringComparer.Ordinal).ToArray();
        if (partial.Length > 0)
        {
            text.Append(",\"movementsPartial\":[").AppendJoin(',', partial).Append(']');
        }

        return text.Append('}').ToString();
    }

    private static IEnumerable<string> Partial(UnitDossiers unit) =>
        from candidate in unit.Individuals.Concat<Candidate>(unit.Collectives).Concat(unit.Households).Concat(unit.Entries)
        where candidate.Dossier.AreMovementsPartial
        select Quoted($"{EnumWords<CandidateKind>.Of(candidate.Kind)} {candidate.Id}");

    private static string Unit(JsonElement unit) => Object(
        from member in unit.EnumerateObject()
        where member.Name != "name"
        select (member.Name, _candidates.Contains(member.Name)
            ? List(member.Value.EnumerateArray().Select(each => Candidate(each, unit)))
            : Canonical(member.Value)));

    private static string Candidate(JsonElement candidate, JsonElement unit) => Object(
        from member in candidate.EnumerateObject()
        where member.Name != "name"
        let text = Canonical(member.Value)
        where member.Name is not ("period" or "sector") || !unit.TryGetProperty(member.Name, out var own) || Canonical(own) != text
        select (member.Name, text));

    private static string Canonical(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => Object(value.EnumerateObject().Select(member => (member.Name, Canonical(member.Value)))),
        JsonValueKind.Array => List(value.EnumerateArray().Select(Canonical)),
        _ => value.GetRawText(),
    };

    private static string Object(IEnumerable<(string Name, string Text)> members)
    {
        var sorted = members.OrderBy(member => member.Name, StringComparer.Ordinal).Select(member => $"{Quoted(member.Name)}:{member.Text}");
        return $"{{{string.Join(',', sorted)}}}";
    }

    private static string List(IEnumerable<string> elements) => $"[{string.Join(',', elements.Order(StringComparer.Ordinal))}]";

    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text, DecisionJson.Encoder)}\"";
}
