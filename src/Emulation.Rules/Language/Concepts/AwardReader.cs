using System.Collections.Immutable;
using Emulation.Domain.Awards;
using Emulation.Domain.Candidates;
using Emulation.Domain.Citations;
using Emulation.Domain.Criteria;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Policies;
using Emulation.Rules.Language.Conditions;
using Emulation.Rules.Language.Reading;
using Emulation.Rules.Language.Yaml;

namespace Emulation.Rules.Language.Concepts;

/// <summary>Reads what a policy says about an award: it creates it, or adds to what a higher policy says.</summary>
internal static class AwardReader
{
    public static readonly MappingShape Shape = new(
        "award", "an award", required: [],
        optional: ["name", "kind", "subject", "applies-to", "tier", "cycle", "posthumous", "cite", "conferred-by", "submitted-by", "criteria", "alternatives", "vote", "quota", "rank-by", "tie", "bonus"]);

    public static readonly MappingShape AppliesToShape = new("awardAppliesTo", "what an award applies to", required: [], optional: ["sector", "nationality"]);

    private const int HighestTier = 99;

    private static readonly string[] _needed = ["name", "kind", "subject", "tier"];
    private static readonly string[] _ofDefinition = ["name", "kind", "subject", "tier", "applies-to", "cycle", "posthumous", "cite", "conferred-by", "submitted-by"];

    public static ImmutableArray<AwardProvision> ReadAll(Field field, ReadingContext context) =>
        [.. field.Entries(context).Select(entry => Read(entry, context)).OfType<AwardProvision>()];

    private static AwardProvision? Read(Field field, ReadingContext context)
    {
        var id = IdReader.Key(field, context);
        if (MappingReader.Open(field, Shape, context) is not { } mapping)
        {
            return null;
        }

        var criteria = mapping["criteria"] is { } all ? CriterionReader.ReadAll(all, context) : [];
        var alternatives = mapping["alternatives"] is { } any ? CriterionReader.ReadAll(any, context) : [];
        ReportTwice(mapping, context);
        return new(id)
        {
            Definition = ReadDefinition(id, mapping, [.. criteria, .. alternatives], context),
            Criteria = criteria,
            Alternatives = alternatives,
            Drops = [.. new[] { mapping["criteria"], mapping["alternatives"] }.OfType<Field>().SelectMany(field => CriterionReader.ReadDrops(field))],
            Vote = mapping["vote"] is { } vote ? VoteReader.Read(vote, context) : null,
            Quotas = mapping["quota"] is { } quota ? QuotaReader.ReadAll(quota, context) : [],
            RankBy = mapping["rank-by"] is { } ranking ? RankingReader.ReadAll(ranking, context) : [],
            Tie = mapping["tie"] is { } tie ? RankingReader.ReadTie(tie, context) : null,
            Bonus = mapping["bonus"] is { } bonus ? BonusReader.ReadRates(bonus, context) : [],
        };
    }

    private static AwardDefinition? ReadDefinition(
        string id, MappingReader mapping, ImmutableArray<Criterion> criteria, ReadingContext context)
    {
        var written = _ofDefinition.Where(mapping.Has).ToArray();
        if (written.Length == 0)
        {
            return null;
        }

        var missing = _needed.Except(written).ToArray();
        if (missing.Length > 0)
        {
            context.Report(ConceptDiagnostics.PartialDefinition(mapping.Key, id, written, missing));
        }

        var name = mapping["name"] is { } words ? LocalizedTextReader.Read(words, context) : null;
        var kind = mapping["kind"]?.Word<AwardKind>(context);
        var subjects = mapping["subject"]?.WordList<CandidateKind>(context) ?? [];
        var tier = mapping["tier"]?.Whole(context, 1, HighestTier);
        var appliesTo = mapping["applies-to"] is { } who ? MappingReader.Open(who, AppliesToShape, context) : null;
        if (appliesTo is not null && !AppliesToShape.Keys.Any(appliesTo.Has))
        {
            context.Report(ConditionDiagnostics.AsksNothing(appliesTo.Key, "applies-to", AppliesToShape.Keys));
        }

        var sectors = appliesTo?["sector"]?.WordList<Sector>(context) ?? [];
        var nationalities = appliesTo?["nationality"]?.WordList<Citizenship>(context) ?? [];
        CheckCycle(id, mapping, kind, context);
        var posthumous = mapping["posthumous"]?.Flag(context) ?? false;
        var conferrals = mapping["conferred-by"] is { } by ? ConferralReader.ReadAll(by, ConferralReader.Shape, context) : [];
        var submissions = mapping["submitted-by"] is { } from ? ConferralReader.ReadAll(from, ConferralReader.SubmissionShape, context) : [];
        var citation = mapping["cite"] is { } cite
            ? CitationReader.Read(cite, context)
            : missing.Length == 0 ? ArticleOf(id, mapping, criteria, context)
            : null;
        return name is null || kind is null || tier is null || citation is null
            ? null
            : new(name, kind.Value, subjects, tier.Value, citation)
            {
                Sectors = sectors,
                Nationalities = nationalities,
                Posthumous = posthumous,
                ConferredBy = conferrals,
                SubmittedBy = submissions,
            };
    }

    private static void CheckCycle(string id, MappingReader mapping, AwardKind? kind, ReadingContext context)
    {
        if (mapping["cycle"] is { } cycle && cycle.Word<TitleCycle>(context) is not null && kind == AwardKind.Commendation)
        {
            context.Report(ConceptDiagnostics.CycleOfCommendation(cycle.Key, id));
        }
    }

    // An award without a citation of its own stands where its first criterion does.
    private static Citation? ArticleOf(string id, MappingReader mapping, ImmutableArray<Criterion> criteria, ReadingContext context)
    {
        if (!criteria.IsEmpty)
        {
            return new(criteria[0].Citation.Document, criteria[0].Citation.Article);
        }

        if (!mapping.Has("criteria") && !mapping.Has("alternatives"))
        {
            context.Report(ConceptDiagnostics.NoCitation(mapping.Key, id));
        }

        return null;
    }

    private static void ReportTwice(MappingReader mapping, ReadingContext context)
    {
        if (mapping["criteria"]?.Value is not YamlMapping criteria || mapping["alternatives"]?.Value is not YamlMapping alternatives)
        {
            return;
        }

        foreach (var (key, _) in alternatives.Entries)
        {
            if (criteria.Find(key.Text)?.Key.Span is SourceSpan first)
            {
                context.Report(ConceptDiagnostics.CriterionTwice(key.Span, key.Text, first));
            }
        }
    }
}
