using Emulation.Domain.Decisions;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Policies;
using Emulation.Domain.Time;
using Emulation.Policies;
using Emulation.Rules.Budgeting;
using Emulation.Rules.Deciding;
using Emulation.Rules.Tests.Drafts;
using NodaTime;

namespace Emulation.Rules.Tests.Law;

/// <summary>What awards pay: Decree 98/2023 Articles 53, 54 and 58, and the rule of Decree 91/2017 Article 66.2.c in a small text.</summary>
public class BonusTests
{
    private const string Labourer = "lao-dong-tien-tien";
    private const string Fighter = "chien-si-thi-dua-co-so";

    // The multiples of Decree 91/2017 Article 69.1; titles over the same period pay the highest only (Article 66.2.c).
    private const string HighestOnly = """
        policy: test.law
        layer: law
        title: {vi: Luật mẫu, en: Sample law}
        in-force: {from: 2019-07-01}
        verification: verified
        documents:
          D: {number: 91/2017/NĐ-CP, kind: decree}
        bonuses: {base: base-salary, round-up-to: 10000, collective: 2, household: 1.5, same-period: highest-title, cite: D 68}
        awards:
          lao-dong-tien-tien:
            name: {vi: Lao động tiên tiến, en: Advanced Labourer}
            kind: title
            subject: individual
            tier: 1
            criteria:
              rating: {says: {vi: Tốt, en: good}, cite: D 1, when: {rating: good}}
            bonus: {multiple: 0.3, cite: D 69.1.d}
          chien-si-thi-dua-co-so:
            name: {vi: Chiến sĩ thi đua cơ sở, en: Grassroots Emulation Fighter}
            kind: title
            subject: individual
            tier: 2
            criteria:
              rating: {says: {vi: Xuất sắc, en: excellent}, cite: D 1, when: {rating: excellent}}
            vote: {share: 70%, of: all-members, council: submitting-level, cite: D 2}
            bonus: {multiple: 1.0, cite: D 69.1.c}
          chien-si-thi-dua-cap-bo-tinh:
            name: {vi: Chiến sĩ thi đua cấp bộ, en: Emulation Fighter of the ministry}
            kind: title
            subject: individual
            tier: 3
            criteria:
              three: {says: {vi: Ba lần, en: three times}, cite: D 1, when: {attested: three}}
            bonus: {multiple: 3.0, over-years: 3, cite: D 69.1.b}
          giay-khen:
            name: {vi: Giấy khen, en: Certificate of commendation}
            kind: commendation
            subject: [individual, household]
            tier: 1
            criteria:
              standards: {says: {vi: Đạt, en: met}, cite: D 1, when: {attested: standards}}
            bonus: {multiple: 0.3, cite: D 74}
        attested:
          standards: {says: {vi: Đạt, en: met}, asks: {vi: hội đồng, en: council}}
          three: {says: {vi: Ba lần, en: three times}, asks: {vi: hội đồng, en: council}}
        """;

    private static readonly EmulationEngine _highestOnly = EmulationEngine.Create(new SalaryAnd(HighestOnly));

    // Worked by hand from the base salary of the day: 1,490,000 from 2019-07, 2,340,000 from 2024-07, 2,530,000 from 2026-07.
    [Theory]
    [InlineData(2020, 1_490_000)]
    [InlineData(2023, 1_490_000)]
    [InlineData(2024, 1_800_000)]
    [InlineData(2025, 2_340_000)]
    [InlineData(2026, 2_340_000)]
    public void Fighter_InJune_PaysTheBaseSalaryOfTheDay(int year, long expected) =>
        Assert.Equal(expected, Decide(new(year, 6, 15), Excellent())["an", Fighter].Bonus?.Vnd);

    [Fact]
    public void BonusOf_AnOutcome_IsThatOfItsDecision()
    {
        var decisions = Decide(new(2025, 6, 15), Excellent());

        Assert.Contains(decisions.Outcomes, outcome => decisions.BonusOf(outcome) is { Vnd: 2_340_000 });
        Assert.All(decisions.Outcomes, outcome => Assert.Equal(decisions.Decide(outcome).Bonus, decisions.BonusOf(outcome)));
    }

    [Fact]
    public void Fighter_InAugust2026_PaysTheNewBaseSalary() =>
        Assert.Equal(2_530_000, Decide(new(2026, 8, 15), Excellent())["an", Fighter].Bonus?.Vnd);

    [Fact]
    public void Fighter_BeforeTheFirstKnownBaseSalary_HasNoAmount() =>
        Assert.Null(Decide(new(2019, 6, 30), Excellent(), EmulationEngine.Create(new SalaryAnd(HighestOnly.Replace("2019-07-01", "2019-01-01", StringComparison.Ordinal))))["an", Fighter].Bonus);

    [Fact]
    public void Labourer_Bonus_SaysHowItWasWorkedOut()
    {
        var bonus = Given.Decide(new UnitDraft { People = [Given.Person()] })["an", Labourer].Bonus!;

        Assert.Equal((710_000, 702_000, 2_340_000, "0.3", "98/2023/NĐ-CP Điều 54.1.d"), (bonus.Vnd, bonus.RoundedFrom, bonus.Base, bonus.Multiple?.ToString(), bonus.Citation.ToString()));
    }

    [Fact]
    public void Labourer_WithoutRounding_PaysTheProductAndANoticeSaysSo()
    {
        var options = new EvaluationOptions(Given.AsOf) { RoundBonuses = false };

        var bonus = Given.Law.Evaluate(new UnitDraft { People = [Given.Person()] }.Seal(), options)["an", Labourer].Bonus!;

        Assert.Equal((702_000, null), (bonus.Vnd, bonus.RoundedFrom));
        Assert.Contains("EMU4120", Given.Law.RuleSetFor(options).Notices.Select(notice => notice.Code));
        Assert.DoesNotContain("EMU4120", Given.Law.RuleSetFor(new(Given.AsOf)).Notices.Select(notice => notice.Code));
    }

    [Fact]
    public void TitlesOfOnePeriod_WhereTheHighestIsPaid_PayItAlone()
    {
        var decisions = Decide(new(2020, 6, 15), Excellent());

        Assert.Equal((1_490_000, null), (decisions["an", Fighter].Bonus!.Vnd, decisions["an", Fighter].Bonus!.PaidUnder));
        Assert.Equal((0, Fighter), (decisions["an", Labourer].Bonus!.Vnd, decisions["an", Labourer].Bonus!.PaidUnder?.Value));
    }

    // 3 × 1,490,000 for three years, 1 × 1,490,000 for this one: different periods, so both; nothing more for the lowest.
    [Fact]
    public void TitlesOfDifferentPeriods_AreBothPaid()
    {
        var person = Excellent();
        person.Dossier.Attest("three");

        var decisions = Decide(new(2020, 6, 15), person);

        Assert.Equal(
            [4_470_000, 1_490_000, 0],
            new[] { "chien-si-thi-dua-cap-bo-tinh", Fighter, Labourer }.Select(award => decisions["an", award].Bonus!.Vnd));
    }

    [Fact]
    public void TitleAndCommendation_AreBothPaid()
    {
        var person = Excellent();
        person.Dossier.Attest("standards");

        var decisions = Decide(new(2020, 6, 15), person);

        Assert.Equal((1_490_000, 450_000), (decisions["an", Fighter].Bonus!.Vnd, decisions["an", "giay-khen"].Bonus!.Vnd));
    }

    [Fact]
    public void HigherTitle_WhoseVoteFailed_LeavesTheLowerOnePaid()
    {
        var decisions = Decide(new(2020, 6, 15), Excellent(votes: 6));

        Assert.Null(decisions["an", Fighter].Bonus);
        Assert.Equal(450_000, decisions["an", Labourer].Bonus!.Vnd);
    }

    // That title was paid on its own decision, and still it is the one that is paid.
    [Fact]
    public void TitleThatTheDossierLists_IsNotPaidAgain()
    {
        var person = Excellent();
        person.Dossier.Titles = [new TitleRecord(Fighter, PeriodId.SchoolYear(2019))];

        Assert.Null(Decide(new(2020, 6, 15), person)["an", Fighter].Bonus);
        Assert.Equal((0, Fighter), (Decide(new(2020, 6, 15), person)["an", Labourer].Bonus!.Vnd, Decide(new(2020, 6, 15), person)["an", Labourer].Bonus!.PaidUnder?.Value));
    }

    // an: the title is sure and takes the place of the lower one. binh: the lower title is sure (450,000), the higher one waits for
    // its vote. chi: both titles are open (1,940,000). The title of three years and the certificate are open for an and binh.
    [Fact]
    public void Budget_KeepsTheSureFromTheOpen()
    {
        var waiting = Excellent("binh");
        waiting.Dossier.Votes = [];
        var budget = new BonusBudget();

        budget.Add(Decide(new(2020, 6, 15), Excellent(), waiting, new PersonDraft("chi") { Dossier = new() { Attested = [("three", false), ("standards", false)] } }));

        var line = Assert.Single(budget.Lines);
        Assert.Equal(("thcs-a", null), (line.Unit?.Value, line.Fund));
        Assert.Equal((2, 1_490_000 + 450_000), (line.Count, line.Vnd));
        Assert.Equal((7, (2 * (4_470_000 + 450_000)) + 1_490_000 + 1_940_000), (line.OpenCount, line.OpenVnd));
        Assert.Equal(0, line.UnknownCount);
    }

    // Law 06/2022/QH15 Article 11.4: the district pays what its chair confers, the province what it submits to the Prime Minister.
    [Fact]
    public void Budget_OfALaw_GoesByFund()
    {
        var person = Given.Person(rating: Rating.Excellent);
        person.Dossier.Votes = [Given.Vote(Fighter, 12, 15)];
        var budget = new BonusBudget();

        budget.Add(Given.Decide(new UnitDraft { People = [person] }));
        budget.Add(Given.Decide(new UnitDraft("thcs-b") { People = [person] }));

        Assert.Equal(
            [("thcs-a", "district-chair"), ("thcs-a", "province-chair"), ("thcs-b", "district-chair"), ("thcs-b", "province-chair")],
            budget.Lines.Select(line => (line.Unit!.Value.Value, line.Fund)));
        var district = budget.Funds.Single(line => line.Fund == "district-chair");
        Assert.Equal((4, 2 * (2_340_000 + 710_000)), (district.Count, district.Vnd));
        Assert.All(budget.Funds, line => Assert.Null(line.Unit));
    }

    private static UnitDecisions Decide(LocalDate asOf, params PersonDraft[] people) => Decide(asOf, people, _highestOnly);

    private static UnitDecisions Decide(LocalDate asOf, PersonDraft person, EmulationEngine engine) => Decide(asOf, [person], engine);

    private static UnitDecisions Decide(LocalDate asOf, PersonDraft[] people, EmulationEngine engine)
    {
        var unit = new UnitDraft { People = people, Period = AwardPeriod.SchoolYear(asOf.Year - 1) };
        foreach (var person in people)
        {
            person.Dossier.Ratings = [.. person.Dossier.Ratings.Select(rating => new RatingRecord(unit.Period.Id, rating.Level))];
            person.Dossier.Votes = [.. person.Dossier.Votes.Select(vote => vote with { Period = unit.Period.Id })];
        }

        return engine.Evaluate(unit.Seal(), new(asOf));
    }

    private static PersonDraft Excellent(string id = "an", int votes = 8) => new(id)
    {
        Dossier = new DossierDraft { Pending = [], Votes = [Given.Vote(Fighter, votes, 10)] }.Rated(Rating.Excellent),
    };

    private sealed class SalaryAnd(string text) : IPolicySource
    {
        public IReadOnlyList<PolicyText> Read() =>
            [.. VietnamPolicies.Source.Read().Where(policy => policy.File.EndsWith("vn.base-salary.yaml", StringComparison.Ordinal)), new PolicyText("test.yaml", text)];
    }
}
