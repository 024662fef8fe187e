using System.Text;
using System.Text.RegularExpressions;
using Emulation.Domain.Citations;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Language.Concepts;

/// <summary>Reads a place in a document: <c>L 24.1.a</c>.</summary>
internal static partial class CitationReader
{
    private const string Pattern =
        @"^(?<document>\p{L}[\p{L}\p{Nd}]*) +(?<article>[0-9]+[a-zđăâêôơư]*)(\.(?<clause>[0-9]+[a-zđăâêôơư]*)(\.(?<point>[a-zđăâêôơư]))?)?\z";

    private const int Longest = 200;

    /// <summary>The place that the field cites, or null where it is none, which is reported.</summary>
    /// <param name="field">The citation.</param>
    /// <param name="context">Takes what is wrong.</param>
    /// <param name="orDocument">Whether the short name of a document alone may stand, for a text that sets one number and nothing else.</param>
    public static Citation? Read(Field field, ReadingContext context, bool orDocument = false)
    {
        if (field.Text(context) is not { } text)
        {
            return null;
        }

        var match = text.Length <= Longest ? Place().Match(text.Normalize(NormalizationForm.FormC)) : Match.Empty;
        var isDocument = orDocument && !match.Success && context.DeclaredDocuments.Contains(text);
        if (orDocument && !match.Success && !isDocument && ShortName().IsMatch(text))
        {
            context.Report(ConceptDiagnostics.UndeclaredDocument(field.At, text, context.DeclaredDocuments.Order(StringComparer.Ordinal)));
            return null;
        }

        if (!match.Success && !isDocument)
        {
            context.Report(ConceptDiagnostics.NotACitation(field.At, text));
            return null;
        }

        var name = isDocument ? text : match.Groups["document"].Value;
        if (context.Documents.TryGetValue(name, out var document))
        {
            return new(document, match.Groups["article"].Value, Part(match, "clause"), Part(match, "point"));
        }

        if (!context.DeclaredDocuments.Contains(name))
        {
            context.Report(ConceptDiagnostics.UndeclaredDocument(field.At, name, context.DeclaredDocuments.Order(StringComparer.Ordinal)));
        }

        return null;
    }

    private static string? Part(Match match, string name) => match.Groups[name] is { Success: true, Value: var value } ? value : null;

    [GeneratedRegex(@"^\p{L}[\p{L}\p{Nd}]{0,19}\z", RegexOptions.CultureInvariant)]
    private static partial Regex ShortName();

    [GeneratedRegex(Pattern, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Place();
}
