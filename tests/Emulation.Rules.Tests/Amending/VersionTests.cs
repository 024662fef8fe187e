using Emulation.Domain.Citations;
using Emulation.Domain.Conditions;
using Emulation.Domain.Criteria;
using Emulation.Domain.Policies;
using Emulation.Rules.Deciding;
using Emulation.Rules.Language;
using Emulation.Rules.Tests.Language;
using Emulation.Rules.Validation;
using NodaTime;

namespace Emulation.Rules.Tests.Amending;

/// <summary>The versions of an amended law, as one would cut them by hand.</summary>
public class VersionTests
{
    private static readonly ParsedPolicy _law = AmendedTexts.Read("law.yaml", AmendedTexts.Law);

    private static readonly ParsedPolicy _a = AmendedTexts.Amendment("a", "2014-06-01", """
          - replace: awards.chien-si.criteria.initiative
            cite: A 1.9
            with: {says: {vi: Xuất sắc, en: rated excellent}, cite: A 1.9, when: {rating: excellent}}
          - add: awards.chien-si.vote
            cite: A 1.10
            from: 2016-01-01
            with: {share: 70%, of: all-members, council: submitting-level, cite: A 1.10}
        """);

    private static readonly ParsedPolicy _b = AmendedTexts.Amendment("b", "2016-01-01", """
          - remove: awards.chien-si.criteria.rating
            cite: B 2
        """, verification: "unverified");

    private static readonly PolicyCatalog _catalog = Catalog(_law, _a, _b);

    [Fact]
    public void Versions_LieBetweenTheDaysOfChange_AndHaveOneId()
    {
        Assert.All(_catalog.Policies, policy => Assert.Equal("test.law", policy.Id.Value));
        Assert.Equal(
            ["[2004-07-01, 2014-06-01)", "[2014-06-01, 2016-01-01)", "[2016-01-01, 2024-01-01)"],
            _catalog.Policies.Select(policy => policy.InForce.ToString()));
        Assert.Equal(["", "test.a", "test.a test.b"], _catalog.Policies.Select(policy => string.Join(' ', policy.AmendedBy.Select(by => by.Id))));
        Assert.Equal([new LocalDate(2014, 6, 1), new LocalDate(2016, 1, 1)], _catalog.Policies[2].AmendedBy.Select(by => by.From));
        Assert.Equal(["test.a", "test.b"], _catalog.Amendments.Select(policy => policy.Id.Value));
    }

    [Theory]
    [InlineData("2014-05-31", "rating: L 23.1, initiative: L 23.2", false)]
    [InlineData("2014-06-01", "rating: L 23.1, initiative: A 1.9", false)]
    [InlineData("2015-12-31", "rating: L 23.1, initiative: A 1.9", false)]
    [InlineData("2016-01-01", "initiative: A 1.9", true)]
    public void On_Day_IsTheTextOfThatDay(string day, string criteria, bool votes)
    {
        var text = On(_catalog, day);
        var award = Assert.Single(text.Awards);
        var short_ = text.Documents.ToDictionary(document => document.Value, document => document.Key);

        Assert.Equal(criteria, string.Join(", ", award.Criteria.Select(criterion => $"{criterion.Id}: {Cited(criterion)}")));
        Assert.Equal(votes, award.Vote is not null);

        string Cited(Criterion criterion) => string.Join('.',
            new[] { $"{short_[criterion.Citation.Document]} {criterion.Citation.Article}", criterion.Citation.Clause, criterion.Citation.Point }.OfType<string>());
    }

    [Fact]
    public void Hash_IsTheLawsOwnBeforeAnyChange_AndAnotherOneForEachVersion()
    {
        Assert.Equal(_law.Policy.Hash, _catalog.Policies[0].Hash);
        Assert.Equal(3, _catalog.Policies.Select(policy => policy.Hash).Distinct().Count());
        Assert.Equal([_a.Policy.Hash, _b.Policy.Hash], _catalog.Policies[2].AmendedBy.Select(by => by.Hash));
    }

    [Fact]
    public void Hash_ChangesWithTheAmendment()
    {
        var other = Catalog(_law, AmendedTexts.Amendment("a", "2014-06-01", """
              - replace: awards.chien-si.criteria.initiative
                cite: A 1.9
                with: {says: {vi: Tốt, en: rated good}, cite: A 1.9, when: {rating: good}}
            """));

        Assert.Equal(_catalog.Policies[0].Hash, other.Policies[0].Hash);
        Assert.NotEqual(_catalog.Policies[1].Hash, other.Policies[1].Hash);
    }

    [Fact]
    public void Criterion_StandsWhereItsAuthorWroteIt()
    {
        var criteria = On(_catalog, "2014-06-01").Awards[0].Criteria;

        Assert.Equal("law.yaml", criteria[0].Source!.File);
        Assert.Equal("a.yaml(10,14)", criteria[1].Source!.ToString());
    }

    [Fact]
    public void Documents_JoinOnceTheirChangesApply()
    {
        Assert.Equal(["L"], _catalog.Policies[0].Documents.Keys);
        Assert.Equal(["A", "L"], _catalog.Policies[1].Documents.Keys);
        Assert.Equal(["A", "B", "L"], _catalog.Policies[2].Documents.Keys);
    }

    [Fact]
    public void Status_OfWhatComesIn_IsThatOfTheAmendment()
    {
        var law = Catalog(_law, AmendedTexts.Amendment("a", "2014-06-01", """
              - replace: awards.chien-si.criteria.initiative.when
                cite: A 1
                with: {rating: excellent}
              - add: awards.chien-si.criteria.more
                cite: A 2
                with: {says: {vi: a, en: a}, cite: A 2, when: {rating: good}}
              - add: awards.chien-si.criteria.compared
                cite: A 3
                status: verified
                with: {says: {vi: a, en: a}, cite: A 3, when: {rating: good}}
            """, verification: "unverified")).Policies[1];

        Assert.Equal(
            ["rating Verified", "initiative Unverified", "more Unverified", "compared Verified"],
            law.Awards[0].Criteria.Select(criterion => $"{criterion.Id} {criterion.Status}"));
        Assert.Equal(VerificationStatus.Unverified, law.Verification);
    }

    [Fact]
    public void Authority_WithoutAFirstDay_KeepsThatOfTheWholeText()
    {
        var by = On(_catalog, "2016-01-01").Awards[0].Definition!.ConferredBy;

        Assert.Equal("[2004-07-01, 2012-01-01)", by[0].Period!.ToString());
        Assert.Equal("[2012-01-01, ∞)", by[1].Period!.ToString());
    }

    [Fact]
    public void Change_OnTheFirstDay_LeavesNoVersionBeforeIt()
    {
        var law = Catalog(_law, AmendedTexts.Amendment("a", "2004-07-01", """
              - remove: awards.chien-si.criteria.rating
                cite: A 1
            """));

        Assert.Equal("[2004-07-01, 2024-01-01)", Assert.Single(law.Policies).InForce.ToString());
    }

    [Fact]
    public void Remove_OfTheLastCriterion_TakesTheEmptyBlockWithIt()
    {
        var law = Catalog(_law, AmendedTexts.Amendment("a", "2014-06-01", """
              - remove: awards.chien-si.criteria.rating
                cite: A 1
              - remove: awards.chien-si.criteria.initiative
                cite: A 2
            """));

        Assert.Empty(law.Policies[1].Awards[0].Criteria);
    }

    [Fact]
    public void Values_OfAParameter_AreAddedToThoseThatAreThere()
    {
        var law = AmendedTexts.Read("law.yaml", AmendedTexts.Law + """

            parameters:
              share:
                unit: percent
                values: {from: 2004-07-01, value: 50%, cite: L 26}
            """);
        var versions = Catalog(law, AmendedTexts.Amendment("a", "2014-06-01", """
              - add: parameters.share.values
                cite: A 1
                with:
                  - {from: 2014-06-01, value: 60%, cite: A 1}
                  - {from: 2015-06-01, value: 70%, cite: A 1}
            """));

        Assert.Equal(
            ["70%", "60%", "50%"],
            versions.Policies[1].Parameters[0].Values.Changes.Select(change => change.Value.ToString()));
    }

    [Fact]
    public void LowerPolicy_MayStandUnderAnAmendedOne()
    {
        var unit = AmendedTexts.Read("unit.yaml", """
            policy: test.unit
            layer: unit
            under: test.law
            title: {vi: Quy chế, en: Regulation}
            scope: {units: a}
            in-force: {from: 2010-01-01, to: 2020-01-01}
            documents: {Q: {number: 1/QC, kind: regulation}}
            awards:
              chien-si:
                criteria:
                  more: {says: {vi: a, en: a}, cite: Q 1, when: {rating: {at-least: good, every-year: true, of-last: 2}}}
            """);

        var validation = PolicyValidator.Validate([_law, _a, _b, unit]);

        Assert.Equal("", string.Join('\n', validation.Diagnostics));
        Assert.Equal(
            ["test.law", "test.unit"],
            new EmulationEngine(validation.GetCatalogOrThrow()).RuleSetFor(new(new(2015, 6, 1))).Policies.Select(policy => policy.Id.Value));
    }

    [Theory]
    [InlineData("test.law", 2010, "")]
    [InlineData("test.law", 2015, "test.a")]
    [InlineData("test.b", 2010, "")]
    [InlineData("test.b", 2018, "test.a test.b")]
    public void Pinned_MeansTheVersionOfTheDay(string id, int year, string amendments)
    {
        var rules = new EmulationEngine(_catalog).RuleSetFor(new(new(year, 6, 1)) { Policies = [id] });

        Assert.Equal(amendments, string.Join(' ', Assert.Single(rules.Policies).AmendedBy.Select(by => by.Id)));
    }

    [Fact]
    public void Pinned_OutsideAllVersions_NamesTheWholePeriod()
    {
        var thrown = Assert.Throws<EvaluationException>(
            () => new EmulationEngine(_catalog).RuleSetFor(new(new(2024, 1, 1)) { Policies = ["test.law"] }));

        Assert.Equal(
            "error EMU4004: policy `test.law` is not in force on 2024-01-01\n  help: it is in force in [2004-07-01, 2024-01-01)",
            Assert.Single(thrown.Diagnostics).ToString());
    }

    [Fact]
    public void Instrument_ThatIsEncodedNow_NoLongerRefuses()
    {
        var law = AmendedTexts.Read("law.yaml", AmendedTexts.Law + """

            known-instruments:
              - {document: {number: 39/2013/QH13, kind: law}, amends: test.law, from: 2014-06-01, affects: all-awards}
            """);
        var encoded = Catalog(law, AmendedTexts.Amendment("a", "2014-06-01", """
              - remove: known-instruments
                cite: A 1
              - replace: awards.chien-si.criteria.initiative.when
                cite: A 2
                with: {rating: excellent}
            """));

        Assert.Throws<EvaluationException>(() => new EmulationEngine(Catalog(law)).RuleSetFor(new(new(2015, 6, 1))));
        Assert.NotNull(new EmulationEngine(encoded).RuleSetFor(new(new(2015, 6, 1))));
        Assert.IsType<RatingCondition>(On(encoded, "2015-06-01").Awards[0].Criteria[1].Condition);
    }

    private static PolicyCatalog Catalog(params ParsedPolicy[] policies) => PolicyValidator.Validate(policies).GetCatalogOrThrow();

    private static Policy On(PolicyCatalog catalog, string day) =>
        catalog.On("test.law", NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value)!;
}
