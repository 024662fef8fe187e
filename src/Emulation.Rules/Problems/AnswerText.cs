using System.Text.Json.Nodes;
using Emulation.Domain.Numbers;
using Emulation.Domain.Wording;

namespace Emulation.Rules.Problems;

/// <summary>Small parts of answers.</summary>
internal static class AnswerText
{
    public static JsonArray Array(IEnumerable<JsonNode?> nodes) => [.. nodes];

    public static JsonArray Array(IEnumerable<string> words) => [.. words.Select(word => (JsonNode?)word)];

    public static JsonNode? Number(Rational? number) => number?.ToString();

    /// <summary>A line that is the same in every language.</summary>
    public static LocalizedText Same(string line) => new(line, line);

    public static LocalizedText Line(FormattableString vi, FormattableString en) =>
        new(FormattableString.Invariant(vi), FormattableString.Invariant(en));

    public static string List(IEnumerable<string> ids) => string.Join(", ", ids);
}
