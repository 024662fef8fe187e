using Emulation.Domain.Candidates;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Time;
using Emulation.Rules.Dossiers;
using NodaTime;

namespace Emulation.Rules.Tests.Dossiers;

/// <summary>Absent means not known; an empty list or null under a known key means known to be none.</summary>
public class DossierFactsTests
{
    [Theory]
    [InlineData("", null)]
    [InlineData("\"KEY\": []", 0)]
    [InlineData("\"KEY\": null", 0)]
    public void Read_ListOfRecords_TellsAbsentFromNone(string keys, int? expected)
    {
        Assert.Equal(expected, DossierText.ReadFacts(keys.Replace("KEY", "initiatives", StringComparison.Ordinal)).Initiatives?.Count);
        Assert.Equal(expected, DossierText.ReadFacts(keys.Replace("KEY", "disciplines", StringComparison.Ordinal)).Disciplines?.Count);
        Assert.Equal(expected, DossierText.ReadFacts(keys.Replace("KEY", "pending", StringComparison.Ordinal)).Pending?.Count);
        Assert.Equal(expected, DossierText.ReadFacts(keys.Replace("KEY", "achievements", StringComparison.Ordinal)).Achievements?.Count);
        Assert.Equal(expected, DossierText.ReadFacts(keys.Replace("KEY", "movements", StringComparison.Ordinal)).Movements?.Count);
        Assert.Equal(expected, DossierText.ReadFacts(keys.Replace("KEY", "placements", StringComparison.Ordinal)).Placements?.Count);
        Assert.Equal(expected, DossierText.ReadPerson(keys.Replace("KEY", "absences", StringComparison.Ordinal)).Absences?.Length);
        Assert.Equal(expected, DossierText.ReadPerson(keys.Replace("KEY", "leads", StringComparison.Ordinal)).Leads?.Length);
        Assert.Equal(expected, DossierText.ReadPerson(keys.Replace("KEY", "tags", StringComparison.Ordinal)).Tags?.Length);
    }

    [Theory]
    [InlineData("", "unknown")]
    [InlineData("\"ratings\": {}", "unknown")]
    [InlineData("\"ratings\": {\"2023-2024\": \"good\"}", "unknown")]
    [InlineData("\"ratings\": {\"2024-2025\": null}", "none")]
    [InlineData("\"ratings\": {\"2024-2025\": \"none\"}", "none")]
    [InlineData("\"ratings\": {\"2024-2025\": []}", "none")]
    [InlineData("\"ratings\": {\"2024-2025\": \"good\"}", "Good")]
    [InlineData("\"ratings\": {\"2024-2025\": {\"level\": \"excellent\", \"decided\": \"2025-06-01\", \"decision\": \"1/QĐ\"}}", "Excellent")]
    [InlineData("\"ratings\": {\"2024-2025\": {\"level\": null}}", "none")]
    [InlineData("\"ratings\": {\"2024-2025\": [\"good\", {\"level\": \"good\"}]}", "Good")]
    [InlineData("\"ratings\": {\"2024-2025\": [{\"id\": \"a\", \"level\": \"good\"}, {\"level\": \"failed\", \"replaces\": \"a\"}]}", "Failed")]
    [InlineData("\"ratings\": {\"2024-2025\": [\"good\", {\"level\": \"failed\", \"status\": \"revoked\"}]}", "Good")]
    [InlineData("\"ratings\": {\"2024-2025\": [\"good\", \"failed\"]}", "unknown")]
    public void Read_RatingOfAYear_IsAsStated(string keys, string expected) =>
        Assert.Equal(expected, DossierText.ReadFacts(keys).Ratings.For(PeriodId.SchoolYear(2024)).ToString());

    [Theory]
    [InlineData("", "unknown", "unknown", null)]
    [InlineData(", \"scope\": null, \"recognised\": null, \"used-for\": null", "none", "none", 0)]
    [InlineData(", \"scope\": \"ministerial\", \"recognised\": \"2025-04-10\", \"used-for\": []", "Ministerial", "2025-04-10", 0)]
    public void Read_Initiative_TellsAbsentFromNone(string keys, string scope, string recognised, int? usedFor)
    {
        var initiative = DossierText.ReadFacts($"\"initiatives\": [{{\"kind\": \"research\"{keys}}}]").Initiatives!.Single();

        Assert.Equal(scope, initiative.Scope.ToString());
        Assert.Equal(recognised, initiative.Recognised.HasValue ? initiative.Recognised.Value.ToString("R", null) : initiative.Recognised.ToString());
        Assert.Equal(usedFor, initiative.UsedFor?.Length);
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("\"attested\": null", null)]
    [InlineData("\"attested\": {\"conduct\": null}", null)]
    [InlineData("\"attested\": {\"conduct\": true}", true)]
    [InlineData("\"attested\": {\"conduct\": false}", false)]
    public void Read_Attested_IsAsStated(string keys, bool? expected) =>
        Assert.Equal(expected, DossierText.ReadFacts(keys).Attested["conduct"]);

    [Theory]
    [InlineData("\"91.5\"", "91.5")]
    [InlineData("91.5", "91.5")]
    [InlineData("\"91.50\"", "91.5")]
    [InlineData("915e-1", "91.5")]
    [InlineData("1.2E+3", "1200")]
    [InlineData("-0.00", "0")]
    [InlineData("0.1", "0.1")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("\"0.0000000000000000000000000001\"", "0.0000000000000000000000000001")]
    [InlineData("1.000000000000000000000000000000000000000000", "1")]
    [InlineData("0e999999999999", "0")]
    public void Read_Number_IsExact(string text, string expected) =>
        Assert.Equal(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), DossierText.ReadFacts($"\"scores\": {{\"council\": {text}}}").Scores["council"]);

    [Theory]
    [InlineData("79228162514264337593543950336")]
    [InlineData("1e29")]
    [InlineData("1e-29")]
    [InlineData("1e999999999999999999999")]
    [InlineData("\"0.12345678901234567890123456789\"")]
    public void Read_NumberThatDoesNotFit_IsNeverRounded(string text)
    {
        var reading = DossierReader.Read(DossierText.Document($$$"""{"id": "a", "individuals": [{"id": "b", "scores": {"council": {{{text}}}}}]}"""));

        Assert.Equal("EMU3018", Assert.Single(reading.Diagnostics).Code);
    }

    [Fact]
    public void Read_PeriodAndSector_TheNearestOneCounts()
    {
        var unit = DossierReader.Read(DossierText.Document("""
            {"id": "a", "sector": "armed-forces",
             "individuals": [{"id": "x", "titles": [{"award": "t", "period": "2023"}]},
                             {"id": "y", "sector": "other-worker", "period": {"id": "2025", "from": "2025-01-01", "to": "2026-01-01"}}],
             "period": {"id": "2024", "from": "2024-01-01", "to": "2025-01-01"}}
            """)).GetUnitsOrThrow().Single();

        Assert.Equal(AwardPeriod.CalendarYear(2024), unit.Period);
        Assert.Equal(
            [(Sector.ArmedForces, AwardPeriod.CalendarYear(2024)), (Sector.OtherWorker, AwardPeriod.CalendarYear(2025))],
            unit.Individuals.Select(person => (unit.SectorOf(person)!.Value, unit.PeriodOf(person))));
    }

    [Fact]
    public void Read_PeriodAfterThePeople_StillFindsALaterTitle()
    {
        var reading = DossierReader.Read(DossierText.Document("""
            {"id": "a", "individuals": [{"id": "x", "titles": [{"award": "t", "period": "2023-2024"}]}],
             "period": {"id": "2022-2023", "from": "2022-09-01", "to": "2023-09-01"}}
            """));

        Assert.Equal("EMU3047", Assert.Single(reading.Diagnostics).Code);
    }

    [Fact]
    public void Read_Members_AllOrAListOrNotKnown()
    {
        var collectives = DossierReader.Read(DossierText.Document("""
            {"id": "a", "collectives": [
              {"id": "c1"}, {"id": "c2", "members": "all"}, {"id": "c3", "members": null},
              {"id": "c4", "members": ["x", {"individual": "y", "joined": "2024-10-01", "left": "2025-01-01"}]}],
             "individuals": [{"id": "x"}, {"id": "y"}]}
            """)).GetUnitsOrThrow().Single().Collectives;

        Assert.Equal([false, true, false, false], collectives.Select(collective => collective.HasAllOfUnit));
        Assert.Equal([null, 0, 0, 2], collectives.Select(collective => collective.Members?.Length));
        Assert.Equal(new Membership("y", new LocalDate(2024, 10, 1), new LocalDate(2025, 1, 1)), collectives[3].Members!.Value[1]);
    }

    [Fact]
    public void Read_DisplayText_IsInNormalFormCAndIdsStayAsWritten()
    {
        var decomposed = "Tru\u031Bo\u031B\u0300ng".Normalize(System.Text.NormalizationForm.FormD);

        var unit = DossierReader.Read(DossierText.Document($$"""{"id": "{{decomposed}}", "name": "{{decomposed}}"}""")).GetUnitsOrThrow().Single();

        Assert.Equal(decomposed, unit.Unit.Id.Value);
        Assert.Equal(decomposed.Normalize(), unit.Unit.Name);
    }

    [Fact]
    public void Read_RepeatedWords_AreHeldOnce()
    {
        var units = DossierReader.Read(DossierText.Lines(
            """{"id": "a", "individuals": [{"id": "x", "position": "teacher", "attested": {"conduct": true}}]}""",
            """{"id": "b", "individuals": [{"id": "y", "position": "t\u0065acher", "attested": {"conduct": true}}]}""")).GetUnitsOrThrow();

        var (first, second) = (units[0].Individuals[0], units[1].Individuals[0]);
        Assert.Same(first.Position, second.Position);
        Assert.Same(first.Dossier.Attested.All[0].Key, second.Dossier.Attested.All[0].Key);
    }
}
