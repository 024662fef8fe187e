using Emulation.Domain.Awards;
using Emulation.Domain.Citations;
using Emulation.Domain.Policies;
using Emulation.Domain.Quotas;
using Emulation.Domain.Time;
using Emulation.Domain.Units;
using Emulation.Rules.Language;
using NodaTime;

namespace Emulation.Rules.Tests.Language;

public class PolicyReaderTests
{
    private const string Award = """
        awards:
          danh-hieu:
            name: {vi: Danh hiệu, en: A title}
            kind: title
            subject: [individual, collective]
            tier: 2

        """;

    [Fact]
    public void Head_IsRead()
    {
        var policy = PolicyTexts.Read("""
            policy: test.school
            layer: unit
            under: test.decree
            replaces: [test.old, test.older]
            title: {vi: Quy chế, en: Regulation}
            in-force: {from: 2024-09-01, to: 2025-09-01}
            scope: {units: [thcs-a, thcs-b]}
            status: draft
            """).Policy;

        Assert.Equal("test.school", policy.Id.Value);
        Assert.Equal((Layer.Unit, PolicyStatus.Draft, VerificationStatus.Unverified), (policy.Layer, policy.Status, policy.Verification));
        Assert.Equal("test.decree", policy.Under?.Value);
        Assert.Equal(["test.old", "test.older"], policy.Replaces.Select(id => id.Value));
        Assert.Equal(new EffectivePeriod(new(2024, 9, 1), new LocalDate(2025, 9, 1)), policy.InForce);
        Assert.Equal(["thcs-a", "thcs-b"], policy.Scope!.Units.Select(unit => unit.Value));
        Assert.Equal("test.yaml", policy.File);
    }

    [Fact]
    public void Law_StandsUnderNothing() => Assert.Null(PolicyTexts.Read(PolicyTexts.Law()).Policy.Under);

    [Theory]
    [InlineData("\n", "")]
    [InlineData("\r\n", "")]
    [InlineData("\r", "")]
    [InlineData("\n", "\uFEFF")]
    public void Hash_DoesNotDependOnLineEndsOrMark(string lineEnd, string mark)
    {
        var text = PolicyTexts.Law().ReplaceLineEndings("\n");

        var policy = PolicyTexts.Read(mark + text.Replace("\n", lineEnd, StringComparison.Ordinal)).Policy;

        var expected = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)));
        Assert.Equal($"sha256:{expected}", policy.Hash);
    }

    [Fact]
    public void Words_AreComposed_AndValuesAreText()
    {
        var policy = PolicyTexts.Read(PolicyTexts.Law().Replace("{vi: Luật mẫu, en: Sample law}", "{vi: \"Lua\u0323\u0302t\", en: no}", StringComparison.Ordinal)).Policy;

        Assert.Equal(("Luật", "no"), (policy.Title.Vi, policy.Title.En));
    }

    [Theory]
    [InlineData("L 24", "24", null, null)]
    [InlineData("L 24.1", "24", "1", null)]
    [InlineData("L 58a.2b.đ", "58a", "2b", "đ")]
    [InlineData("L 24.1.e\u0302", "24", "1", "ê")]
    public void Citation_IsResolved(string text, string article, string? clause, string? point)
    {
        var policy = PolicyTexts.Read(PolicyTexts.LawWhen("{rating: good}").Replace("L 24.1.a", text, StringComparison.Ordinal)).Policy;

        Assert.Equal(new Citation(policy.Documents["L"], article, clause, point), policy.Awards[0].Criteria[0].Citation);
    }

    [Fact]
    public void Award_WithoutCitation_StandsWhereItsFirstCriterionDoes() =>
        Assert.Equal("24", PolicyTexts.Read(PolicyTexts.LawWhen("{rating: good}")).Policy.Awards[0].Definition!.Citation.Place);

    [Theory]
    [InlineData("", "", VerificationStatus.Unverified)]
    [InlineData("verification: verified", "", VerificationStatus.Verified)]
    [InlineData("verification: verified", "status: unverified, ", VerificationStatus.Unverified)]
    [InlineData("", "status: verified, ", VerificationStatus.Verified)]
    public void Status_IsThatOfThePolicyUnlessSaidOtherwise(string ofPolicy, string ofCriterion, VerificationStatus expected)
    {
        var text = PolicyTexts.LawWhen("{rating: good}").Replace("cite: L 24.1.a", $"{ofCriterion}cite: L 24.1.a", StringComparison.Ordinal);

        Assert.Equal(expected, PolicyTexts.Read($"{text}\n{ofPolicy}").Policy.Awards[0].Criteria[0].Status);
    }

    [Fact]
    public void Provision_WithoutDefinition_AddsToAnAward()
    {
        var provision = PolicyTexts.Read(PolicyTexts.Law("""
            awards:
              danh-hieu:
                vote: {share: 90%, of: all-members, council: ministry-or-province, cite: L 30.7}
                quota: {at-most: 100/3%, of: {held: a}, within: unit, rounding: floor, cite: L 7.2, status: verified}
                rank-by: [{score: council, order: desc}, {rating: true, order: asc}]
                tie: refer
            """)).Policy.Awards[0];

        Assert.Null(provision.Definition);
        Assert.Equal(["ministry", "province"], provision.Vote!.Councils.AsEnumerable());
        Assert.Equal(("100/3%", "a", VerificationStatus.Verified), (provision.Quotas.Single().Share!.Percent.ToString(), provision.Quotas[0].Of!.Awards.Single().Value, provision.Quotas[0].Status));
        Assert.Equal([new(RankingSource.Score, "council", true), new RankingKey(RankingSource.Rating, null, false)], provision.RankBy.AsEnumerable());
        Assert.Equal(TiePolicy.Refer, provision.Tie?.Policy);
    }

    [Theory]
    [InlineData("submitting-level", "")]
    [InlineData("school", "school")]
    public void Vote_NamesItsCouncils(string council, string councils)
    {
        var provision = PolicyTexts.Read(PolicyTexts.Law(
            $"awards: {{danh-hieu: {{vote: {{share: 80%, of: present, council: {council}, cite: L 30}}}}}}")).Policy.Awards[0];

        Assert.Equal(councils, string.Join(' ', provision.Vote!.Councils));
    }

    [Fact]
    public void Conferral_OfSeveralAuthorities_IsSeveralConferrals()
    {
        var definition = PolicyTexts.Read(PolicyTexts.Law(Award + """
                cite: L 1
                conferred-by:
                  - {authority: [minister, province-chair], levels: [ministry, province], cite: L 79}
                  - {authority: district-chair, to: 2025-07-01, cite: L 80}
            """)).Policy.Awards[0].Definition!;

        Assert.Equal(["minister", "province-chair", "district-chair"], definition.ConferredBy.Select(conferral => conferral.Authority));
        Assert.Equal([UnitLevel.Ministry, UnitLevel.Province], definition.ConferredBy[1].Levels.AsEnumerable());
        Assert.Null(definition.ConferredBy[0].Period);
        Assert.Equal(new EffectivePeriod(new(2024, 1, 1), new LocalDate(2025, 7, 1)), definition.ConferredBy[2].Period);
    }

    [Fact]
    public void Parameter_MayLeaveOutTheSignOfItsUnit()
    {
        var parameter = Assert.Single(PolicyTexts.Read(PolicyTexts.Law("""
            parameters:
              members-share:
                unit: percent
                values: [{from: 2024-01-01, value: 70, cite: L 28}, {from: 2025-01-01, value: 75%, cite: L 28}]
            """)).Policy.Parameters);

        Assert.Equal(["75%", "70%"], parameter.Values.Changes.Select(change => change.Value.ToString()));
    }

    [Fact]
    public void KnownInstruments_AreRead()
    {
        var known = PolicyTexts.Read(PolicyTexts.Law("""
            known-instruments:
              - document: {number: 06/2026/QH16, kind: law}
                amends: test.law
                from: 2026-10-01
                affects: all-awards
                transition: {dossiers-received-before: 2026-10-01, follow: earlier, unless: more-favourable}
              - {document: {number: 152/2025/NĐ-CP, kind: decree}, replaces: test.decree, from: 2025-07-01, affects: procedure, status: verified}
              - {document: {number: 1/2027, kind: law}, amends: test.law, from: 2027-01-01, affects: giay-khen}
            """)).Policy.KnownInstruments;

        Assert.Equal([InstrumentEffect.AllAwards, InstrumentEffect.Procedure, InstrumentEffect.Awards], known.Select(instrument => instrument.Effect));
        Assert.Equal(new TransitionClause(new(2026, 10, 1), true), known[0].Transition);
        Assert.Equal([new AwardId("giay-khen")], known[2].Awards.AsEnumerable());
        Assert.Equal(("test.decree", VerificationStatus.Verified), (known[1].Target.Value, known[1].Status));
    }

    [Theory]
    [InlineData("policy", 1, 1)]
    [InlineData("documents.L", 6, 3)]
    [InlineData("awards.danh-hieu.criteria.tieu-chuan", 14, 7)]
    [InlineData("awards.danh-hieu.quota", 8, 3)]
    [InlineData("nowhere", 1, 1)]
    public void SpanOf_FindsTheKeyOrTheLastOneThatIsThere(string path, int line, int column)
    {
        var span = PolicyTexts.Read(PolicyTexts.LawWhen("{rating: good}")).SpanOf(path);

        Assert.Equal(("test.yaml", line, column), (span.File, span.Line, span.Column));
    }

    [Fact]
    public void Criterion_KnowsWhereItIsWritten()
    {
        var parsed = PolicyTexts.Read(PolicyTexts.LawWhen("{rating: good}"));

        Assert.Equal(parsed.SpanOf("awards.danh-hieu.criteria.tieu-chuan"), parsed.Policy.Awards[0].Criteria[0].Source);
    }

    [Fact]
    public void Criterion_WithoutWords_IsAWarningAndShowsItsId()
    {
        var reading = PolicyReader.Read(new("test.yaml", PolicyTexts.LawWhen("{rating: good}")
            .Replace("says: {vi: Tiêu chuẩn, en: a standard}, ", "", StringComparison.Ordinal)));

        Assert.True(reading.Succeeded);
        Assert.Single(reading.Diagnostics);
        Assert.Equal("tieu-chuan", reading.Policy.Policy.Awards[0].Criteria[0].Says.Vi);
    }

    [Fact]
    public void GetPolicyOrThrow_OfABadText_HoldsEveryDiagnostic()
    {
        var reading = PolicyReader.Read(new("test.yaml", "policy: x"));

        var thrown = Assert.Throws<PolicyFormatException>(reading.GetPolicyOrThrow);

        Assert.Equal(reading.Diagnostics.AsEnumerable(), thrown.Diagnostics);
        Assert.Contains("test.yaml(1,1): error", thrown.Message, StringComparison.Ordinal);
    }
}
