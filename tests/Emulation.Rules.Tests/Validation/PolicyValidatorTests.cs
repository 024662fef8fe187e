using Emulation.Domain.Policies;
using Emulation.Rules.Language;
using Emulation.Rules.Tests.Language;
using Emulation.Rules.Validation;

namespace Emulation.Rules.Tests.Validation;

public class PolicyValidatorTests
{
    private const string Titles = """
        awards:
          lao-dong-tien-tien: {name: {vi: a, en: a}, kind: title, subject: individual, tier: 1, cite: L 1}
          chien-si: {name: {vi: a, en: a}, kind: title, subject: individual, tier: 2, cite: L 2}

        """;

    private const string Quota =
        "quota: {at-most: 15%, of: {held: lao-dong-tien-tien}, within: unit, rounding: floor, cite: Q 7}, rank-by: {rating: true, order: desc}";

    [Fact]
    public void Nothing_IsACatalogOfNothing() => Assert.Empty(PolicyValidator.Validate([]).GetCatalogOrThrow().Policies);

    [Fact]
    public void ShippedPolicies_AndTheSample_AreValid()
    {
        var files = Directory.EnumerateFiles(Repository.PathOf("src/Emulation.Policies/vietnam"), "*.yaml")
            .Append(Repository.PathOf("samples/school-year/school-regulation.yaml"));

        var validation = PolicyValidator.Validate(files.Select(file =>
            PolicyReader.Read(new PolicyText(Path.GetFileName(file), File.ReadAllText(file))).GetPolicyOrThrow()));

        Assert.Empty(validation.Diagnostics);
        Assert.Contains(validation.GetCatalogOrThrow().Policies, policy => policy.Id == "vn.law-2022");
    }

    [Fact]
    public void Catalog_IsSortedById_WhateverTheOrder()
    {
        ParsedPolicy[] given = [Unit("test.b", "school-b"), PolicyTexts.Read(PolicyTexts.Law(Titles)), Unit("test.a", "school-a")];

        Assert.Equal(["test.a", "test.b", "test.law"], Ids(given));
        Assert.Equal(Ids(given), Ids(given.Reverse()));
    }

    [Fact]
    public void Diagnostics_DoNotDependOnTheOrder()
    {
        ParsedPolicy[] given =
            [PolicyTexts.Read(PolicyTexts.Law(Titles)), Unit("test.a", "school", $"chien-si: {{{Quota}}}"), Unit("test.b", "school", $"chien-si: {{{Quota}}}")];

        var expected = PolicyValidator.Validate(given).Diagnostics;

        Assert.Equal(2, expected.Length);
        Assert.Equal(expected, PolicyValidator.Validate(given.Reverse()).Diagnostics.AsEnumerable());
    }

    [Fact]
    public void QuotasOfDifferentUnits_DoNotMeet() => Assert.Empty(PolicyValidator.Validate(
        [PolicyTexts.Read(PolicyTexts.Law(Titles)), Unit("test.a", "school-a", $"chien-si: {{{Quota}}}"), Unit("test.b", "school-b", $"chien-si: {{{Quota}}}")]).Diagnostics);

    [Fact]
    public void QuotasOneAfterTheOther_DoNotMeet() => Assert.Empty(PolicyValidator.Validate(
    [
        PolicyTexts.Read(PolicyTexts.Law(Titles)),
        Unit("test.a", "school", $"chien-si: {{{Quota}}}", "{from: 2024-09-01, to: 2025-09-01}"),
        Unit("test.b", "school", $"chien-si: {{{Quota}}}", "{from: 2025-09-01}"),
    ]).Diagnostics);

    [Fact]
    public void PolicyWithoutTheOneAboveIt_HasOneErrorOnly()
    {
        var validation = PolicyValidator.Validate([Unit("test.a", "school", $"chien-si: {{{Quota}}}")]);

        Assert.Equal("EMU2002", Assert.Single(validation.Diagnostics).Code);
    }

    [Theory]
    [InlineData("{held: {award: chien-si, times: 2, consecutive: true, ending: last-period}}", true)]
    [InlineData("{held: {award: chien-si, times: 2, consecutive: true, ending: any}}", false)]
    [InlineData("{span: {years: 3, every-year: {held: chien-si}}}", false)]
    [InlineData("{span: {years: 3, where: {held: {award: chien-si, times: 2}}}}", false)]
    [InlineData("{not: {eligible: chien-si}}", false)]
    public void AwardThatAsksForItself_MayAskForEarlierPeriodsOnly(string condition, bool valid)
    {
        var law = PolicyTexts.Law(Titles).Replace(
            "tier: 2, cite: L 2",
            $"tier: 2, cite: L 2, criteria: {{c: {{says: {{vi: a, en: a}}, cite: L 2, when: {condition}}}}}", StringComparison.Ordinal);

        var validation = PolicyValidator.Validate([PolicyTexts.Read(law)]);

        Assert.Equal(valid, validation.Succeeded);
        Assert.All(validation.Diagnostics, diagnostic => Assert.Contains("`chien-si → chien-si`", diagnostic.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void LawsOneAfterTheOther_MayTurnTheOrderOfAwardsRound()
    {
        var earlier = PolicyTexts.Law(Depending("lao-dong-tien-tien", "chien-si"), "test.law-2003")
            .Replace("{from: 2024-01-01}", "{from: 2004-07-01, to: 2024-01-01}", StringComparison.Ordinal);
        var later = PolicyTexts.Law(Depending("chien-si", "lao-dong-tien-tien"));

        Assert.Empty(PolicyValidator.Validate([PolicyTexts.Read(earlier), PolicyTexts.Read(later)]).Diagnostics);
    }

    [Fact]
    public void CircleThroughALowerPolicy_IsFound()
    {
        var law = PolicyTexts.Law(Depending("chien-si", "lao-dong-tien-tien"));
        var school = Unit(
            "test.a", "school", "lao-dong-tien-tien: {criteria: {c: {says: {vi: a, en: a}, cite: Q 1, when: {held: chien-si}}}}");

        var circle = Assert.Single(PolicyValidator.Validate([PolicyTexts.Read(law), school]).Diagnostics);

        Assert.Contains("`chien-si → lao-dong-tien-tien → chien-si`", circle.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void GetCatalogOrThrow_OfBadPolicies_HoldsEveryDiagnostic()
    {
        var validation = PolicyValidator.Validate([Unit("test.a", "school")]);

        Assert.Equal(validation.Diagnostics.AsEnumerable(), Assert.Throws<PolicyFormatException>(validation.GetCatalogOrThrow).Diagnostics);
    }

    private static string Depending(string award, string on) => $"""
        awards:
          {on}:
            name: [vi: a, en: a]
            kind: title
            subject: individual
            tier: 1
            cite: L 1
          {award}:
            name: [vi: a, en: a]
            kind: title
            subject: individual
            tier: 2
            criteria:
              b: [says: [vi: a, en: a], cite: L 2, when: [eligible: {on}]]

        """.Replace('[', '{').Replace(']', '}');

    private static IEnumerable<string> Ids(IEnumerable<ParsedPolicy> policies) =>
        PolicyValidator.Validate(policies).GetCatalogOrThrow().Policies.Select(policy => policy.Id.Value);

    private static ParsedPolicy Unit(string id, string unit, string award = "", string inForce = "{from: 2024-09-01}") => PolicyTexts.Read($$$"""
        policy: {{{id}}}
        layer: unit
        under: test.law
        title: {vi: Quy chế, en: Regulation}
        in-force: {{{inForce}}}
        scope: {units: [{{{unit}}}]}
        documents: {Q: {number: 15/QC, kind: regulation}}
        {{{(award.Length == 0 ? "" : $"awards: {{{award}}}")}}}
        """);
}
