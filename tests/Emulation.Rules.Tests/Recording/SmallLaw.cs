using Emulation.Domain.Candidates;
using Emulation.Domain.Policies;
using Emulation.Rules.Dossiers;
using Emulation.Rules.Recording;
using NodaTime;

namespace Emulation.Rules.Tests.Recording;

/// <summary>A law of one title, short enough to see what must come out, and a school of three people.</summary>
internal static class SmallLaw
{
    public const string Header =
        """{"format": "emulation.dossiers/1", "period": {"id": "2024-2025", "cycle": "school-year", "from": "2024-09-01", "to": "2025-09-01"}, "sector": "civil"}""";

    public const string School = """
        {"id": "a", "name": "Trường Chim Yến", "individuals": [
          {"id": "p1", "name": "Nguyễn Chim Yến", "ratings": {"2024-2025": "excellent"}, "tags": ["x", "y"], "pending": []},
          {"id": "p2", "ratings": {"2024-2025": "good"}, "scores": {"council": 91.5}},
          {"id": "p3"}]}
        """;

    public const string Other = """{"id": "b", "individuals": [{"id": "p1", "ratings": {"2024-2025": "completed"}}]}""";

    public static EvaluationOptions Options { get; } = new(new LocalDate(2025, 6, 15));

    public static EmulationEngine Engine { get; } = EngineOf(Text());

    public static string Text(string least = "good", string id = "sample.law") => $$$"""
        policy: {{{id}}}
        layer: law
        title: {vi: Luật mẫu, en: Sample law}
        in-force: {from: 2020-01-01}
        verification: verified
        documents:
          L: {number: 1/2019, issued: 2019-01-01, kind: law}
        awards:
          good-year:
            name: {vi: Năm tốt, en: Good year}
            kind: title
            subject: individual
            tier: 1
            cite: L 1
            criteria:
              rating:
                says: {vi: "Được xếp loại", en: is rated}
                cite: L 1.1
                when: {rating: {at-least: {{{least}}} }}
        """;

    public static EmulationEngine EngineOf(params string[] texts) =>
        EmulationEngine.Create(new Source([.. texts.Select((text, n) => new PolicyText($"{n}.yaml", text))]));

    public static UnitDossiers[] Units(params string[] units) => [.. DossierReader.Read(
        Header[..^1] + ", \"units\": [" + string.Join(",", units) + "]}").GetUnitsOrThrow()];

    public static DecisionRecord Record(EmulationEngine engine, EvaluationOptions options, IEnumerable<UnitDossiers> units, string version = "1.0.0")
    {
        var recorder = new DecisionRecorder(engine.RuleSetFor(options), options, version);
        foreach (var unit in engine.EvaluateTogether(units, options))
        {
            recorder.Add(unit);
        }

        return recorder.ToRecord();
    }

    public static DecisionRecord Record(params string[] units) => Record(Engine, Options, Units(units));

    public static string Json(DecisionRecord record)
    {
        using var bytes = new MemoryStream();
        record.WriteTo(bytes);
        return System.Text.Encoding.UTF8.GetString(bytes.ToArray());
    }

    public static Task<ReplayResult> Replay(DecisionRecord record, EmulationEngine engine, params UnitDossiers[] units) =>
        Replayer.RunAsync(record, engine, units.ToAsyncEnumerable, new() { EngineVersion = "1.0.0" });

    private sealed class Source(IReadOnlyList<PolicyText> policies) : IPolicySource
    {
        public IReadOnlyList<PolicyText> Read() => policies;
    }
}
