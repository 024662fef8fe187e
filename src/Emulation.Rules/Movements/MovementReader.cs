using System.Collections.Immutable;
using Emulation.Domain.Citations;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Movements;
using Emulation.Domain.Policies;
using Emulation.Rules.Language;
using Emulation.Rules.Language.Concepts;
using Emulation.Rules.Language.Reading;
using Emulation.Rules.Language.Yaml;

namespace Emulation.Rules.Movements;

/// <summary>Reads the text of a movement plan, YAML.</summary>
public static class MovementReader
{
    internal static readonly MappingShape Shape = new(
        "movement", "a movement",
        required: ["movement", "title", "form", "launch", "runs"],
        optional:
        [
            "documents", "verification", "subjects", "contents", "criteria", "carries-on", "woven-with", "rounds", "awards", "feeds",
            "pairing", "scorecard", "records", "indicators", "workflow",
        ]);

    internal static readonly MappingShape LaunchShape = new(
        "launch", "a launch", required: ["by", "cite"], optional: ["on", "status"]);

    /// <summary>Reads a plan and reports all that is wrong with its text in one run. No text makes it throw.</summary>
    public static MovementReading Read(PolicyText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var context = new ReadingContext();
        var plain = text.Text.StartsWith('\uFEFF') ? text.Text[1..] : text.Text;
        var movement = YamlTree.Read(text.File, plain, context.Report, YamlLimits.Plan) is { } root ? Read(root, context) : null;
        return new(
            context.HasErrors ? null : movement! with { File = text.File, Hash = PolicyHash.Of(plain) },
            context.Sorted());
    }

    private static Movement? Read(YamlNode root, ReadingContext context)
    {
        if (MappingReader.Open(new("movement", root.Span, root), Shape, context) is not { } mapping)
        {
            return null;
        }

        context.Verification = mapping["verification"]?.Word<VerificationStatus>(context) ?? VerificationStatus.Unverified;
        if (mapping["documents"] is { } documents)
        {
            DocumentReader.ReadAll(documents, context);
        }

        var id = mapping["movement"]?.PolicyId(context);
        var title = mapping["title"] is { } words ? LocalizedTextReader.Read(words, context) : null;
        var form = mapping["form"]?.Word<MovementForm>(context);
        var launch = mapping["launch"] is { } launched ? ReadLaunch(launched, context) : null;
        var runs = mapping["runs"] is { } period ? PeriodReader.Read(period, context) : null;
        var scorecard = mapping["scorecard"] is { } card ? ScorecardReader.Read(card, context) : null;
        var (kinds, reporting) = mapping["records"] is { } kept
            ? RecordKindReader.Read(kept, context)
            : (ImmutableSortedDictionary.Create<string, RecordKind>(StringComparer.Ordinal), null);
        var indicators = mapping["indicators"] is { } figures ? IndicatorReader.ReadAll(figures, kinds, context) : [];
        var contents = mapping["contents"] is { } asked ? ContentReader.ReadAll(asked, context) : [];
        var pairing = mapping["pairing"] is { } pairs ? ContentReader.ReadPairing(pairs, kinds, context) : null;
        var workflow = mapping["workflow"] is { } steps ? WorkflowReader.Read(steps, kinds, context) : null;
        var subjects = mapping["subjects"] is { } who ? ContentReader.ReadAll(who, context) : [];
        var criteria = mapping["criteria"] is { } judged ? ContentReader.ReadAll(judged, context) : [];
        var carriesOn = mapping["carries-on"] is { } later ? FeedReader.ReadCarriesOn(later, context) : null;
        var woven = mapping["woven-with"] is { } others ? FeedReader.ReadWoven(others, context) : null;
        ImmutableArray<string> named = [];
        var rounds = mapping["rounds"] is { } funnel ? RoundReader.ReadAll(funnel, runs, out named, context) : [];
        var awards = mapping["awards"] is { } offers ? AwardsReader.Read(offers, named, context) : null;
        var feeds = mapping["feeds"] is { } given ? FeedReader.ReadAll(given, named, context) : [];
        return id is null || title is null || form is null || launch is null || runs is null
            ? null
            : new(id, title, form.Value, launch, runs)
            {
                Documents = context.Documents,
                Verification = context.Verification,
                Subjects = subjects,
                Contents = contents,
                Criteria = criteria,
                CarriesOn = carriesOn,
                WovenWith = woven,
                Rounds = rounds,
                Awards = awards,
                Feeds = feeds,
                Pairing = pairing,
                Scorecard = scorecard,
                RecordKinds = kinds,
                Reporting = reporting,
                Indicators = indicators,
                Workflow = workflow,
            };
    }

    private static MovementLaunch? ReadLaunch(Field field, ReadingContext context)
    {
        if (MappingReader.Open(field, LaunchShape, context) is not { } mapping)
        {
            return null;
        }

        var by = mapping["by"]?.Word<MovementLauncher>(context);
        var cite = mapping["cite"] is { } place ? CitationReader.Read(place, context, orDocument: true) : null;
        var on = mapping["on"]?.Date(context);
        var status = mapping.Status();
        return by is null || cite is null ? null : new(by.Value, cite, status) { On = on };
    }
}
