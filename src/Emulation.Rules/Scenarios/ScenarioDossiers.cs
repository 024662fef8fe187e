using System.Collections.Immutable;
using Emulation.Domain.Candidates;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Time;
using Emulation.Rules.Dossiers;
using Emulation.Rules.Language.Reading;
using Emulation.Rules.Language.Yaml;
using NodaTime.Text;
using ReadingContext = Emulation.Rules.Language.Reading.ReadingContext;

namespace Emulation.Rules.Scenarios;

/// <summary>Turns a scenario's candidates into dossiers by way of the dossier format, so that there is one format only.</summary>
internal static class ScenarioDossiers
{
    private const string UnitId = "unit";

    private static readonly ImmutableArray<(CandidateKind Kind, string Key)> _lists =
    [
        (CandidateKind.Individual, "individuals"),
        (CandidateKind.Collective, "collectives"),
        (CandidateKind.Household, "households"),
        (CandidateKind.Entry, "entries"),
    ];

    private static readonly AwardPeriod _standIn = AwardPeriod.SchoolYear(9000);

    private static readonly MappingShape _period = new("period", "a period", required: ["id", "cycle", "from", "to"]);

    public static readonly MappingShape OtherShape = new("otherUnit", "another unit", required: ["unit", "candidates"]);

    /// <summary>The unit and the others that are evaluated with it, none where the dossiers have errors; their diagnostics point into the scenario.</summary>
    public static (ImmutableArray<UnitDossiers> Units, ImmutableArray<Diagnostic> Diagnostics) Read(MappingReader scenario, ReadingContext context)
    {
        var text = new DossierText();
        text.Add("{", scenario.Key);
        text.Add($"\"format\": {DossierText.Quote(DossierHeader.Format1)},", scenario.Key);
        AddPeriod(text, scenario, context);
        if (scenario["sector"] is { } sector)
        {
            text.Add("sector", sector.Value, sector.Key);
        }
        else
        {
            text.Add("\"sector\": \"civil\",", scenario.Key);
        }

        text.Add("\"units\": [{", scenario["unit"]?.Key ?? scenario.Key);
        AddUnit(text, scenario, context);
        AddCandidates(text, scenario, context);
        foreach (var item in scenario["others"] is { } others ? others.Items(context) : [])
        {
            if (MappingReader.Open(item, OtherShape, context) is { } other)
            {
                text.Add("}, {", item.Key);
                AddUnit(text, other, context);
                AddCandidates(text, other, context);
            }
        }

        text.Add("}]}", scenario.Key);
        var reading = DossierReader.Read(text.Text, scenario.Key.File);
        return (
            reading.Units,
            [.. reading.Diagnostics.Select(diagnostic => diagnostic with { Span = diagnostic.Span is { } span ? text.PlaceOf(span.Line) : null })]);
    }

    private static void AddPeriod(DossierText text, MappingReader scenario, ReadingContext context)
    {
        if (scenario["period"] is { Value: YamlMapping } written)
        {
            MappingReader.Open(written, _period, context);
            text.Add("period", written.Value, written.Key);
            return;
        }

        // Where no period can be read, and is reported, one stands in so that all else that is wrong is said as well.
        var period = scenario["period"] is { } field ? Period(field, context) ?? _standIn : _standIn;
        var (cycle, from, to) = (Language.Reading.Words<AwardCycle>.Of(period.Id.Cycle), LocalDatePattern.Iso.Format(period.From), LocalDatePattern.Iso.Format(period.To));
        text.Add(
            $$"""
            "period": {"id": "{{period.Id}}", "cycle": "{{cycle}}", "from": "{{from}}", "to": "{{to}}"},
            """,
            scenario["period"]?.At ?? scenario.Key);
    }

    private static AwardPeriod? Period(Field field, ReadingContext context)
    {
        if (field.Text(context) is not { } id)
        {
            return null;
        }

        if (PeriodId.TryParse(id, out var period))
        {
            return period.Cycle == AwardCycle.SchoolYear ? AwardPeriod.SchoolYear(period.Year) : AwardPeriod.CalendarYear(period.Year);
        }

        context.Report(ScenarioDiagnostics.NotAPeriod(field.At, id));
        return null;
    }

    private static void AddUnit(DossierText text, MappingReader scenario, ReadingContext context)
    {
        if (scenario["unit"] is not { } field)
        {
            text.Add($"\"id\": \"{UnitId}\",", scenario.Key);
            return;
        }

        if (field.Value is YamlScalar && field.Text(context) is not null)
        {
            text.Add("id", field.Value, field.Key);
        }
        else if (field.Mapping(context) is { } unit)
        {
            if (unit.Find("id") is null)
            {
                text.Add($"\"id\": \"{UnitId}\",", field.Key);
            }

            foreach (var (key, value) in unit.Entries)
            {
                text.Add(key.Text, value, key.Span);
            }
        }
    }

    private static void AddCandidates(DossierText text, MappingReader scenario, ReadingContext context)
    {
        var field = scenario["candidates"];
        var candidates = (field?.Value as YamlSequence)?.Items ?? [];
        if (field is { } written && written.Value is not YamlSequence)
        {
            context.Report(ReadingDiagnostics.WrongType(written.At, written.Name, "a list", written.Value is YamlMapping ? "a mapping" : "text"));
        }

        var byKind = candidates
            .Select(candidate => (Kind: KindOf(candidate, context), Candidate: candidate))
            .ToLookup(each => each.Kind, each => each.Candidate);
        for (var list = 0; list < _lists.Length; list++)
        {
            var (kind, key) = _lists[list];
            text.Add($"{(list == 0 ? "" : ",")}\"{key}\": [", scenario.Key);
            AddList(text, [.. byKind[kind]]);
            text.Add("]", scenario.Key);
        }
    }

    private static void AddList(DossierText text, ImmutableArray<YamlNode> candidates)
    {
        for (var i = 0; i < candidates.Length; i++)
        {
            if (i > 0)
            {
                text.Add(",", candidates[i].Span);
            }

            if (candidates[i] is not YamlMapping candidate)
            {
                text.Add("null", candidates[i].Span);
                continue;
            }

            text.AddObject(candidate, without: "kind");
        }
    }

    private static CandidateKind KindOf(YamlNode candidate, ReadingContext context) =>
        (candidate as YamlMapping)?.Find("kind") is { } kind
            ? Field.Of(kind).Word<CandidateKind>(context) ?? CandidateKind.Individual
            : CandidateKind.Individual;
}
