using System.Collections.Immutable;
using Emulation.Domain.Citations;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Language.Concepts;

/// <summary>Reads the legal documents that a policy cites, by their short names.</summary>
internal static class DocumentReader
{
    public static readonly MappingShape Shape = new("document", "a document", required: ["number", "kind"], optional: ["issued"]);

    /// <summary>Reads <c>documents</c> and makes them known to every citation.</summary>
    public static void ReadAll(Field field, ReadingContext context)
    {
        var declared = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        foreach (var entry in field.Entries(context))
        {
            declared.Add(entry.Name);
            if (!Ids.IsDocumentName(entry.Name))
            {
                context.Report(ConceptDiagnostics.NotADocumentName(entry.Key, entry.Name));
            }
            else if (Read(entry, context) is { } document)
            {
                context.Documents = context.Documents.Add(entry.Name, document);
            }
        }

        context.DeclaredDocuments = declared.ToImmutable();
    }

    public static LegalDocument? Read(Field field, ReadingContext context)
    {
        if (MappingReader.Open(field, Shape, context) is not { } mapping)
        {
            return null;
        }

        var number = mapping["number"]?.Prose(context);
        var issued = mapping["issued"]?.Date(context);
        var kind = mapping["kind"]?.Word<DocumentKind>(context);
        return number is null || kind is null ? null : new(number, issued, kind.Value);
    }
}
