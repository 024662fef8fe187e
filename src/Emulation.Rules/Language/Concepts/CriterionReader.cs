using System.Collections.Immutable;
using Emulation.Domain.Candidates;
using Emulation.Domain.Criteria;
using Emulation.Domain.Wording;
using Emulation.Rules.Language.Conditions;
using Emulation.Rules.Language.Reading;
using Emulation.Rules.Language.Yaml;

namespace Emulation.Rules.Language.Concepts;

/// <summary>Reads the criteria of an award: named, cited, worded conditions.</summary>
internal static class CriterionReader
{
    public static readonly MappingShape Shape = new(
        "criterion", "a criterion", required: ["cite", "when"], optional: ["says", "applies-to", "status", "evidence"]);

    public static readonly MappingShape AppliesToShape = new(
        "criterionAppliesTo", "what a criterion applies to", required: [], optional: ["sector", "kind"]);

    public static ImmutableArray<Criterion> ReadAll(Field field, ReadingContext context) =>
        [.. field.Entries(context).Where(entry => !IsDropped(entry)).Select(entry => Read(entry, context)).OfType<Criterion>()];

    /// <summary>The criteria that are there to say that a higher policy's is not to be asked for: <c>null</c> in the place of one.</summary>
    public static ImmutableArray<CriterionId> ReadDrops(Field field) =>
        field.Value is YamlMapping mapping ? [.. mapping.Entries.Select(Field.Of).Where(IsDropped).Select(entry => new CriterionId(entry.Name))] : [];

    private static bool IsDropped(Field entry) => entry.Value is YamlScalar { Text: "null" or "~" };

    private static Criterion? Read(Field field, ReadingContext context)
    {
        var id = IdReader.Key(field, context);
        if (MappingReader.Open(field, Shape, context) is not { } mapping)
        {
            return null;
        }

        var says = mapping["says"] is { } words ? LocalizedTextReader.Read(words, context) : Unworded(field, id, context);
        var citation = mapping["cite"] is { } cite ? CitationReader.Read(cite, context) : null;
        var condition = mapping["when"] is { } when ? ConditionReading.InCriterion(context).Read(when) : null;
        var status = mapping.Status();
        var appliesTo = mapping["applies-to"] is { } who ? MappingReader.Open(who, AppliesToShape, context) : null;
        var sectors = appliesTo?["sector"]?.WordList<Sector>(context) ?? [];
        var kinds = appliesTo?["kind"]?.WordList<CandidateKind>(context) ?? [];
        var evidence = mapping["evidence"]?.Word<EvidenceNeed>(context);
        return says is null || citation is null || condition is null
            ? null
            : new(id, says, citation, status, condition) { Sectors = sectors, Kinds = kinds, NeedsEvidence = evidence is not null, Source = field.Key };
    }

    private static LocalizedText Unworded(Field field, string id, ReadingContext context)
    {
        context.Report(ConceptDiagnostics.NoWords(field.Key, id));
        return new(id, id);
    }
}
