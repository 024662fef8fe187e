using System.Collections.Immutable;
using Emulation.Domain.Citations;
using Emulation.Domain.Diagnostics;
using Emulation.Rules.Language;
using Emulation.Rules.Language.Yaml;

namespace Emulation.Rules.Amending;

/// <summary>The documents of an amending policy join those of the text, so that one short name means one document.</summary>
internal static class DocumentJoin
{
    private const string Key = "documents";

    /// <summary>The short names that mean two different documents.</summary>
    public static IEnumerable<Diagnostic> Find(ParsedPolicy text, IEnumerable<ParsedPolicy> amendments)
    {
        var first = new Dictionary<string, (LegalDocument Document, ParsedPolicy By)>(StringComparer.Ordinal);
        foreach (var parsed in amendments.OrderBy(parsed => parsed.Policy.Id).Prepend(text))
        {
            foreach (var (name, document) in parsed.Policy.Documents)
            {
                if (!first.TryAdd(name, (document, parsed)) && !Same(first[name].Document, document))
                {
                    var (other, by) = first[name];
                    yield return AmendingDiagnostics.OneNameTwoDocuments(
                        parsed.SpanOf($"{Key}.{name}"), name, document.Number, other.Number, by.SpanOf($"{Key}.{name}"));
                }
            }
        }
    }

    /// <summary>The text with the documents of the amending policies that it contains.</summary>
    public static YamlMapping Join(YamlMapping text, IEnumerable<ParsedPolicy> amendments, NodeOrigins origins)
    {
        var joined = text.Find(Key);
        foreach (var parsed in amendments)
        {
            if (parsed.Tree.Find(Key) is not { Value: YamlMapping documents } own)
            {
                continue;
            }

            if (joined is not { Value: YamlMapping known })
            {
                joined = own;
                continue;
            }

            ImmutableArray<YamlEntry> added = [.. documents.Entries.Where(entry => known.Find(entry.Key.Text) is null)];
            joined = joined with { Value = origins.Rebuilt(known, new(known.Span, known.Entries.AddRange(added), known.IsFlow), VerificationStatus.Verified) };
        }

        return joined is null ? text : text.With(joined);
    }

    private static bool Same(LegalDocument one, LegalDocument other) =>
        one.Number == other.Number && one.Kind == other.Kind && (one.Issued is null || other.Issued is null || one.Issued == other.Issued);
}
