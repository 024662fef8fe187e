using Emulation.Domain.Candidates;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Wording;
using Emulation.Rules.Deciding;
using Emulation.Rules.Explaining;
using Emulation.Rules.Tests.Drafts;

namespace Emulation.Rules.Tests.Explaining;

/// <summary>What a member of the council reads.</summary>
public class ExplanationTests
{
    private const string Fighter = "chien-si-thi-dua-co-so";

    [Theory]
    [InlineData(WordingLanguage.Vietnamese)]
    [InlineData(WordingLanguage.English)]
    public void Render_EligibleIndividual_TellsWhatItRestsOn(WordingLanguage language)
    {
        var person = Given.Person(rating: Rating.Excellent);
        person.Dossier.Initiatives = [];
        person.Dossier.Votes = [Given.Vote(Fighter, 13, 15, 14)];

        Snapshot.Match(Text(Given.Decide(person), "an", Fighter, language), Parameter(language));
    }

    [Theory]
    [InlineData(WordingLanguage.Vietnamese)]
    [InlineData(WordingLanguage.English)]
    public void Render_IndividualNotEligible_TellsEachCriterion(WordingLanguage language)
    {
        var person = Given.Person();
        person.Dossier.Initiatives = [Given.Initiative()];
        person.Dossier.Held(Fighter, 1, 3);
        person.Dossier.Pending = [new(PendingKind.Complaint)];

        Snapshot.Match(Text(Given.Decide(person), "an", "chien-si-thi-dua-cap-bo-tinh", language), Parameter(language));
    }

    [Theory]
    [InlineData(WordingLanguage.Vietnamese)]
    [InlineData(WordingLanguage.English)]
    public void Render_IndividualUndetermined_TellsWhatIsMissingAndWhoKnowsIt(WordingLanguage language)
    {
        var person = Given.Person();
        person.Dossier.Pending = null;

        Snapshot.Match(Text(Given.Decide(person), "an", Fighter, language), Parameter(language));
    }

    [Theory]
    [InlineData(WordingLanguage.Vietnamese)]
    [InlineData(WordingLanguage.English)]
    public void Render_AwardForAnotherSector_TellsThatAlone(WordingLanguage language) =>
        Snapshot.Match(Text(Given.Decide(Given.Person()), "an", "chien-si-tien-tien", language), Parameter(language));

    [Theory]
    [InlineData(WordingLanguage.Vietnamese)]
    [InlineData(WordingLanguage.English)]
    public void Render_CollectiveWithMembers_NamesThoseWhoTipTheScale(WordingLanguage language)
    {
        var unit = new UnitDraft { Collectives = [Given.ExcellentCollective()] };
        unit.People = [.. Enumerable.Range(1, 10).Select(n =>
        {
            var person = Given.Person($"gv-{n:00}", n == 1 ? Rating.Excellent : n <= 7 ? Rating.Good : Rating.Completed);
            (person.Dossier.Disciplines, person.Dossier.Initiatives) = ([], []);
            return person;
        })];
        unit.People[6].Dossier.Ratings = [];

        Snapshot.Match(Text(Given.Decide(unit), "to-toan", "tap-the-lao-dong-xuat-sac", language), Parameter(language));
    }

    [Theory]
    [InlineData(WordingLanguage.Vietnamese)]
    [InlineData(WordingLanguage.English)]
    public void Render_TieAcrossTheLastPlace_TellsThePlacesAndTheTie(WordingLanguage language)
    {
        var regulation = File.ReadAllText(Repository.PathOf("samples/school-year/school-regulation.yaml"));
        decimal[] scores = [9, 8, 8, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        var unit = new UnitDraft
        {
            People = [.. scores.Select((score, n) =>
            {
                var person = Given.Person($"gv-{n + 1:00}", score > 0 ? Rating.Excellent : Rating.Good);
                person.Sex = Sex.Female; // nobody is preferred among equals (Decree 98/2023/NĐ-CP Article 4.6)
                person.Dossier.Initiatives = [];
                person.Dossier.Scores = [("council", score)];
                person.Dossier.Votes = [Given.Vote(Fighter, 15, 15)];
                return person;
            })],
        };

        Snapshot.Match(Text(Given.Decide(unit, Given.LawAnd(regulation)), "gv-02", Fighter, language), Parameter(language));
    }

    [Fact]
    public void Render_RankedByScores_NamesThemInTheWordsOfTheLanguage()
    {
        var regulation = File.ReadAllText(Repository.PathOf("samples/school-year/school-regulation.yaml"));
        decimal?[] scores = [9, 8.5m, 7, null, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        UnitDraft Unit(decimal? fourth) => new()
        {
            People = [.. scores.Select((score, n) =>
            {
                var person = Given.Person($"gv-{n + 1:00}", n < 4 ? Rating.Excellent : Rating.Good);
                person.Sex = Sex.Female;
                person.Dossier.Initiatives = [];
                person.Dossier.Scores = (score ?? fourth) is { } known ? [("council", known)] : [];
                person.Dossier.Votes = [Given.Vote(Fighter, 15, 15)];
                return person;
            })],
        };

        // 15% of 14 who hold Advanced Labourer give 2 places.
        var (ranked, open) = (Given.Decide(Unit(6), Given.LawAnd(regulation)), Given.Decide(Unit(null), Given.LawAnd(regulation)));

        Assert.Contains("thiếu 1 suất; suất cuối cùng có điểm council 8.5\n", Text(ranked, "gv-03", Fighter, WordingLanguage.Vietnamese), StringComparison.Ordinal);
        Assert.Contains("the last place went to scores.council 8.5\n", Text(ranked, "gv-03", Fighter, WordingLanguage.English), StringComparison.Ordinal);
        Assert.Contains("tùy điểm council của chính ứng viên này\n", Text(open, "gv-04", Fighter, WordingLanguage.Vietnamese), StringComparison.Ordinal);
        Assert.Contains("tùy gv-04: chưa biết điểm council\n", Text(open, "gv-02", Fighter, WordingLanguage.Vietnamese), StringComparison.Ordinal);
        Assert.Contains("hangs on gv-04: its scores.council is not known\n", Text(open, "gv-02", Fighter, WordingLanguage.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Render_TextThatBreaksTheLine_StaysOnItsLine()
    {
        var forging = new Domain.Explanations.Explanation(new("một\n+ giả", "one\n+ forged: met"), null) { Read = [new("custom.x", "a\r\n+ forged: met\u2028b")] };

        Assert.Equal("one + forged: met\n    custom.x: a  + forged: met b\n", PlainText.Render(forging, WordingLanguage.English));
    }

    [Fact]
    public void Render_ExplanationWithoutWords_ShowsThePathsAndValues()
    {
        var bare = new Domain.Explanations.Explanation(new("một", "one"), null)
        {
            Read = [new("sector", "civil")],
            Missing = [new("pending", new("ai đó", "somebody"))],
            Enough = ["pending", "sector"],
        };

        Assert.Equal(
            "một\n    sector: civil\n    thiếu thông tin: pending, hỏi ai đó\n    có thể kết luận nếu biết: pending; sector\n",
            PlainText.Render(bare, WordingLanguage.Vietnamese));
        Assert.Equal(
            "one\n    sector: civil\n    missing pending, ask somebody\n    could be settled by: pending, sector\n",
            PlainText.Render(bare, WordingLanguage.English));
    }

    [Theory]
    [InlineData(WordingLanguage.Vietnamese)]
    [InlineData(WordingLanguage.English)]
    public void Render_CertificateOfThePrimeMinister_TellsTheRunOfYears(WordingLanguage language)
    {
        var person = Given.Person();
        person.Dossier.Rated(Rating.Good, Rating.Good, Rating.Excellent, Rating.Good, Rating.Good);
        person.Dossier.Held(Fighter, 2, 3);
        person.Dossier.Attest("compliance");
        person.Dossier.Commendations = [new("bang-khen-cap-bo-tinh", new(2019, 8, 1)) { Basis = CommendationBasis.Merit }];
        (person.Dossier.Movements, person.Dossier.Achievements, person.Position) = ([], [], "teacher");

        Snapshot.Match(Text(Given.Decide(person), "an", "bang-khen-thu-tuong", language), Parameter(language));
    }

    [Theory]
    [InlineData(WordingLanguage.Vietnamese)]
    [InlineData(WordingLanguage.English)]
    public void Render_TransitionAndCriterionOfASchool_NamesBothTexts(WordingLanguage language)
    {
        var engine = Given.LawAnd("""
            policy: test.school
            layer: unit
            under: vn.law-2022
            title: {vi: Quy chế của trường, en: Regulation of the school}
            scope: {units: [thcs-a]}
            in-force: {from: 2024-09-01}
            documents:
              QC: {number: 15/QC-THCS, issued: 2024-08-20, kind: regulation}
            awards:
              lao-dong-tien-tien:
                criteria:
                  no-warning:
                    says: {vi: Không bị kỷ luật từ cảnh cáo trở lên, en: no discipline by a warning or more}
                    cite: QC 6.2
                    when: {not: {discipline: warning}}
            """);
        var person = Given.Person();
        person.Dossier.Disciplines = [];

        var decisions = engine.Evaluate(new UnitDraft { People = [person] }.Seal(), new(new(2026, 11, 21)) { Received = new(2026, 9, 15) });

        Snapshot.Match(Text(decisions, "an", "lao-dong-tien-tien", language), Parameter(language));
    }

    private static string Text(UnitDecisions decisions, string candidate, string award, WordingLanguage language) =>
        PlainText.Render(decisions.Explain(candidate, award), language);

    private static string Parameter(WordingLanguage language) => language == WordingLanguage.Vietnamese ? "lang=vi" : "lang=en";
}
