using Emulation.Domain.Awards;
using Emulation.Domain.Conditions;
using Emulation.Rules.Tests.Drafts;

namespace Emulation.Rules.Tests.Consolidation;

/// <summary>What applies where several layers speak of one award.</summary>
public class LayerStackTests
{
    private const string Circular = """
        policy: test.circular
        layer: circular
        under: vn.decree-98-2023
        title: {vi: Thông tư mẫu, en: Sample circular}
        scope: everybody
        in-force: {from: 2024-01-01}
        documents:
          T: {number: 1/2024/TT, kind: circular}
        suspends: {while: [press], says: {vi: Chưa xét, en: not considered}, cite: T 1}
        awards:
          chien-si-thi-dua-co-so:
            quota: {at-most: 15%, of: {held: lao-dong-tien-tien}, within: unit, rounding: floor, cite: T 2}
            rank-by: [{rating: true, order: desc}]
        """;

    [Fact]
    public void Criterion_ProvedStricter_TakesThePlaceAndNamesItsPolicy()
    {
        var criterion = Criterion(Named("lao-dong-tien-tien", School("""criteria: {rating: {says: {vi: Xuất sắc, en: excellent}, cite: Q 1, when: {rating: excellent}}}""", "lao-dong-tien-tien")), "rating");

        Assert.Equal("test.school", criterion.Policy?.Value);
        Assert.IsType<RatingCondition>(criterion.Condition);
    }

    [Fact]
    public void Criterion_NotRestated_NamesTheLaw() => Assert.Equal(
        "vn.law-2022", Criterion(AwardUnder(School("rank-by: [{rating: true, order: desc}]")), "achievement").Policy?.Value);

    [Fact]
    public void Criterion_NotComparable_IsAskedBesideTheHigherOne()
    {
        var criterion = Criterion(AwardUnder(School("""criteria: {achievement: {says: {vi: Giải thưởng, en: a prize}, cite: Q 1, when: {achievement: {kinds: prize}}}}""")), "achievement");

        Assert.Equal("test.school", criterion.Policy?.Value);
        Assert.Equal(2, Assert.IsType<AllCondition>(criterion.Condition).Parts.Length);
        Assert.EndsWith("; a prize", criterion.Says.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Quota_Lower_Applies()
    {
        var award = AwardUnder(Circular, School("quota: {at-most: 10%, of: {held: lao-dong-tien-tien}, within: unit, rounding: floor, cite: Q 2}"));

        Assert.Equal(("10%", "test.school"), (award.Quotas.Single().Share!.Percent.ToString(), award.Quotas[0].Policy?.Value));
    }

    // Two policies that were never checked together may meet in one unit: the looser one does not count.
    [Fact]
    public void Quota_OfAPolicyThatWasNotCheckedBesideTheOther_NeverGivesMore()
    {
        var award = AwardUnder(
            Circular.Replace("scope: everybody", "scope: {units: [province-x]}", StringComparison.Ordinal),
            School("quota: {at-most: 20%, of: {held: lao-dong-tien-tien}, within: unit, rounding: floor, cite: Q 2}"));

        Assert.Equal(("15%", "test.circular"), (award.Quotas.Single().Share!.Percent.ToString(), award.Quotas[0].Policy?.Value));
    }

    [Fact]
    public void Ranking_BesideAQuotaOfItsOwnPolicy_KeepsTheFirstWord() => Assert.Equal(
        "Rating, Score", string.Join(", ", AwardUnder(Circular, School("rank-by: [{score: council, order: desc}, {rating: true, order: desc}]")).RankBy.Select(key => key.Source)));

    [Fact]
    public void Ranking_OfTheLowestLayer_Counts() => Assert.Equal(
        "Score", string.Join(", ", AwardUnder(
            Circular.Replace("    quota: {at-most: 15%, of: {held: lao-dong-tien-tien}, within: unit, rounding: floor, cite: T 2}\n", "", StringComparison.Ordinal),
            School("rank-by: [{score: council, order: desc}]")).RankBy.Select(key => key.Source)));

    [Fact]
    public void Suspension_IsTheSumOfAllLayers()
    {
        var person = Given.Person();
        person.Dossier.Pending = [new(Domain.Dossiers.PendingKind.Press) { Id = "m-1", From = new(2025, 5, 1) }];

        var decision = Given.Decide(person, Given.LawAnd(Circular))["an", "lao-dong-tien-tien"];

        Assert.Equal(Domain.Decisions.SuspensionState.Suspended, decision.Suspension);
        person.Dossier.Pending = [new(Domain.Dossiers.PendingKind.Discipline) { Id = "m-1", From = new(2025, 5, 1) }];
        Assert.Equal(
            Given.Decide(person)["an", "lao-dong-tien-tien"].Suspension,
            Given.Decide(person, Given.LawAnd(Circular))["an", "lao-dong-tien-tien"].Suspension);
    }

    [Fact]
    public void Vote_Greater_Applies()
    {
        var award = AwardUnder(School("vote: {share: 90%, of: all-members, council: submitting-level, cite: Q 3}"));

        Assert.Equal(("90%", "test.school"), (award.Vote?.Share.ToString(), award.Vote?.Policy?.Value));
    }

    private static string School(string award, string id = "chien-si-thi-dua-co-so") => $$"""
        policy: test.school
        layer: unit
        under: vn.decree-98-2023
        title: {vi: Quy chế mẫu, en: Sample regulation}
        scope: {units: [thcs-a]}
        in-force: {from: 2024-09-01}
        documents:
          Q: {number: 1/QC, kind: regulation}
        awards:
          {{id}}:
            {{(award.Contains("quota", StringComparison.Ordinal) ? "rank-by: [{score: council, order: desc}]" : "tie: refer")}}
            {{award}}
        """;

    private static Award AwardUnder(params string[] policies) => Named("chien-si-thi-dua-co-so", policies);

    private static Award Named(string award, params string[] policies) =>
        Given.Decide(
            new UnitDraft { Parents = [new("province-x")], People = [Given.Person()] }, Given.LawAnd(policies))
            .Outcomes.Single(outcome => outcome.Award.Id == award).Award;

    private static Domain.Criteria.Criterion Criterion(Award award, string id) => award.Criteria.Single(criterion => criterion.Id == id);
}
