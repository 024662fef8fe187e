using Emulation.Domain.Decisions;
using Emulation.Domain.Dossiers;
using Emulation.Rules.Tests.Drafts;

namespace Emulation.Rules.Tests.Law;

/// <summary>A regulation of one school binds that school alone: its criteria, its figures and its words.</summary>
public class ScopedPolicyTests
{
    private const string Labourer = "lao-dong-tien-tien";

    private const string Regulation = """
        policy: test.school
        layer: unit
        under: vn.decree-98-2023
        title: {vi: Quy chế của trường, en: Regulation of the school}
        scope: {units: [thcs-a]}
        in-force: {from: 2024-09-01, to: 2025-06-20}
        verification: verified
        documents:
          QC: {number: 15/QC-THCS, issued: 2024-08-20, kind: regulation}
        parameters:
          members-share:
            unit: percent
            values:
              - {from: 2024-09-01, value: 90%, cite: QC 6}
        attested:
          lessons:
            says: {vi: "dự giờ đủ số tiết", en: "visited enough lessons"}
            asks: {vi: "tổ trưởng", en: "head of the group"}
        awards:
          lao-dong-tien-tien:
            criteria:
              lessons:
                says: {vi: "Dự giờ đủ số tiết", en: "visited enough lessons"}
                cite: QC 5
                when: {attested: lessons}
        """;

    private static readonly EmulationEngine _engine = Given.LawAnd(Regulation);

    [Fact]
    public void Criterion_OfTheSchool_IsAskedThereAndNowhereElse()
    {
        Assert.Equal("attested.lessons", Assert.Single(Decide("thcs-a")["gv-01", Labourer].Missing).Fact);
        Assert.Equal(Eligibility.Eligible, Decide("thcs-b")["gv-01", Labourer].Eligibility);
    }

    [Fact]
    public void Criterion_AfterTheRegulationEnded_IsNotAskedAnyMore()
    {
        Assert.Equal(Eligibility.Undetermined, Decide("thcs-a", day: 19)["gv-01", Labourer].Eligibility);
        Assert.Equal(Eligibility.Eligible, Decide("thcs-a", day: 20)["gv-01", Labourer].Eligibility);
    }

    // The law asks for 70 % of the individuals (Article 28.1.c), the school for 90 %: 8 of 10 are enough elsewhere.
    [Theory]
    [InlineData("thcs-a", Eligibility.NotEligible)]
    [InlineData("thcs-b", Eligibility.Eligible)]
    public void Parameter_OfTheSchool_CountsThereAndNowhereElse(string unit, Eligibility expected) =>
        Assert.Equal(expected, Decide(unit, lessons: true)["to-toan", "tap-the-lao-dong-tien-tien"].Eligibility);

    private static Rules.Deciding.UnitDecisions Decide(string id, bool lessons = false, int day = 15) => Given.Decide(
        new UnitDraft(id)
        {
            People = [.. Enumerable.Range(1, 10).Select(n =>
            {
                var person = Given.Person($"gv-{n:00}", n <= 8 ? Rating.Good : Rating.Completed);
                person.Dossier.Disciplines = [];
                return lessons ? With(person) : person;
            })],
            Collectives = [Given.Collective()],
        },
        _engine,
        new(2025, 6, day));

    private static PersonDraft With(PersonDraft person)
    {
        person.Dossier.Attest("lessons");
        return person;
    }
}
