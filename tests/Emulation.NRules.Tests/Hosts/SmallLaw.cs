using Emulation.Domain.Candidates;
using Emulation.Domain.Policies;
using Emulation.Rules;
using Emulation.Rules.Compilation;
using Emulation.Rules.Custom;
using Emulation.Rules.Dossiers;
using NodaTime;

namespace Emulation.NRules.Tests.Hosts;

/// <summary>
/// A law that fits on a page. Whoever is rated good has a good year, which pays 0.3 base salaries; of those the brave compete, by merit,
/// for one brave year, which pays 1. Of the titles of a year only the highest is paid, and a complaint suspends.
/// </summary>
internal static class SmallLaw
{
    public const string Good = "good-year";

    public const string Brave = "brave-year";

    private const string Text = """
        policy: test.small
        layer: law
        title: {vi: Luật nhỏ, en: Small law}
        in-force: {from: 2020-01-01}
        verification: verified
        documents:
          L: {number: 1/2019, issued: 2019-01-01, kind: law}
        parameters:
          base-salary: {unit: vnd, values: [{from: 2020-01-01, value: 2340000, cite: L 10}]}
        attested:
          brave: {says: {vi: dũng cảm, en: brave}, asks: {vi: hội đồng, en: the council}}
        bonuses: {base: base-salary, collective: 2, household: 1.5, same-period: highest-title, cite: L 11}
        suspends: {while: [complaint], says: {vi: có khiếu nại, en: a complaint is open}, cite: L 4}
        awards:
          good-year:
            name: {vi: Năm tốt, en: Good year}
            kind: title
            subject: individual
            tier: 1
            cite: L 1
            criteria:
              rating: {says: {vi: xếp loại tốt, en: rated good}, cite: L 1.1, when: {rating: good}}
            vote: {share: 80%, of: all-members, council: submitting-level, cite: L 6}
            bonus: [{multiple: 0.3, cite: L 12}]
          brave-year:
            name: {vi: Năm dũng cảm, en: Brave year}
            kind: title
            subject: individual
            tier: 2
            cite: L 2
            criteria:
              brave: {says: {vi: dũng cảm, en: brave}, cite: L 2.1, when: CONDITION}
            quota: {at-most: 1, within: unit, cite: L 7}
            rank-by: [{score: merit, order: desc}]
            tie: refer
            bonus: [{multiple: 1, cite: L 13}]
        """;

    private static readonly EvaluationOptions _options = new(new LocalDate(2025, 6, 15));

    public static EmulationEngine Engine(EngineExtensions? extensions = null, string condition = "{attested: brave}") =>
        EmulationEngine.Create(extensions ?? EngineExtensions.None, new Source(Text.Replace("CONDITION", condition, StringComparison.Ordinal)));

    public static RuleSet Rules(this EmulationEngine engine) => engine.RuleSetFor(_options);

    public static Emulation.Rules.Deciding.UnitDecisions Decide(this EmulationEngine engine, UnitDossiers unit) => engine.Evaluate(unit, _options);

    /// <summary>A unit of people that are written as in a file of dossiers.</summary>
    public static UnitDossiers Unit(string people, int year = 2024, string id = "thcs-a") => DossierReader.Read(
        $$"""
        {"format": "emulation.dossiers/1", "sector": "civil",
         "period": {"id": "{{year}}-{{year + 1}}", "cycle": "school-year", "from": "{{year}}-09-01", "to": "{{year + 1}}-09-01"},
         "units": [{"id": "{{id}}", "individuals": [{{people}}]}]}
        """).GetUnitsOrThrow()[0];

    /// <summary>Somebody, with more members after the id.</summary>
    public static Individual Person(string members) => Unit($"{{{members}}}").Individuals[0];

    private sealed class Source(string text) : IPolicySource
    {
        public IReadOnlyList<PolicyText> Read() => [new("small.yaml", text)];
    }
}
