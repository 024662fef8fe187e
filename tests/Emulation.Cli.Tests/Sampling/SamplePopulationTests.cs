using Emulation.Cli.Sampling;
using Emulation.Domain.Candidates;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Time;

namespace Emulation.Cli.Tests.Sampling;

public class SamplePopulationTests
{
    private static readonly SampleOptions _thousandUnits = new() { Units = 1000, Seed = 42 };

    private static readonly PeriodId _year = PeriodId.SchoolYear(2024);

    private static readonly Lazy<Individual[]> _people = new(() =>
        [.. SamplePopulation.Generate(_thousandUnits).SelectMany(unit => unit.Individuals)]);

    private static readonly Lazy<Collective[]> _collectives = new(() =>
        [.. SamplePopulation.Generate(_thousandUnits).SelectMany(unit => unit.Collectives)]);

    [Fact]
    public void Generate_SameSeed_GivesTheSameUnits()
    {
        SampleOptions options = new() { Units = 20, Seed = 9 };

        Assert.Equal(
            SamplePopulation.Generate(options).Select(SampleText.Of),
            SamplePopulation.Generate(options).Select(SampleText.Of));
    }

    [Fact]
    public void Generate_OtherSeed_GivesOtherUnits() =>
        Assert.NotEqual(
            SampleText.Of(SamplePopulation.GenerateUnit(new() { Seed = 1 }, 0)),
            SampleText.Of(SamplePopulation.GenerateUnit(new() { Seed = 2 }, 0)));

    [Fact]
    public void GenerateUnit_Alone_IsTheOneOfTheWhole()
    {
        SampleOptions options = new() { People = 1000, Units = 21, Seed = 9 };
        var whole = SamplePopulation.Generate(options).Select(SampleText.Of).ToArray();

        for (var unit = 20; unit >= 0; unit--)
        {
            Assert.Equal(whole[unit], SampleText.Of(SamplePopulation.GenerateUnit(options, unit)));
        }
    }

    [Fact]
    public void Generate_CountsAreExactAndIdsUnique()
    {
        var units = SamplePopulation.Generate(new() { People = 5001, Units = 100 }).ToArray();

        Assert.Equal(100, units.Select(unit => unit.Unit.Id).Distinct().Count());
        Assert.Equal(5001, units.SelectMany(unit => unit.Individuals).Select(person => person.Id).Distinct().Count());
        Assert.All(units, unit => Assert.Equal(unit.Collectives.Length, unit.Collectives.Select(team => team.Id).Distinct().Count()));
    }

    [Fact]
    public void Generate_EveryoneIsInOneTeam()
    {
        var known = SamplePopulation.Generate(_thousandUnits)
            .Where(unit => unit.Collectives.All(team => team.HasAllOfUnit || team.Members is not null));

        Assert.All(known, unit => Assert.Equal(
            unit.Individuals.Select(person => person.Id),
            unit.Collectives.SelectMany(team => team.Members ?? []).Select(member => member.Individual)));
    }

    [Fact]
    public void Generate_Streams_UnitByUnit()
    {
        using var cancellation = new CancellationTokenSource();
        using var units = SamplePopulation.Generate(new() { Units = 40_000_000 }, cancellation.Token).GetEnumerator();

        Assert.True(units.MoveNext());
        cancellation.Cancel();

        Assert.Throws<OperationCanceledException>(() => units.MoveNext());
    }

    [Fact]
    public void Generate_ImpossibleSize_IsRefusedAtOnce() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => SamplePopulation.Generate(new() { People = 1, Units = 2 }));

    [Fact]
    public void Ratings_AreMostlyGoodOrExcellent()
    {
        var rated = Share(person => person.Dossier.Ratings.For(_year) is { HasValue: true, Value: >= Rating.Good });

        Assert.InRange(rated, 0.85, 0.97);
        Assert.InRange(Share(person => person.Dossier.Ratings.For(_year) is { HasValue: true, Value: Rating.Excellent }), 0.15, 0.30);
    }

    [Fact]
    public void EveryKindOfUnknown_Occurs_InAFewPerCent()
    {
        var unknowns = new Dictionary<string, Func<Individual, bool>>
        {
            ["rating"] = person => !person.Dossier.Ratings.For(_year).IsKnown,
            ["contradictory rating"] = person => !person.Dossier.Ratings.Contradictions.IsEmpty,
            ["titles"] = person => person.Dossier.TitlesKnownFrom is null,
            ["commendations"] = person => person.Dossier.CommendationsKnownFrom is null,
            ["initiatives"] = person => person.Dossier.Initiatives is null,
            ["initiative's scope"] = person => person.Dossier.Initiatives?.Any(work => !work.Scope.IsKnown) == true,
            ["initiative's recognition"] = person => person.Dossier.Initiatives?.Any(work => !work.Recognised.IsKnown) == true,
            ["disciplines"] = person => person.Dossier.Disciplines is null,
            ["discipline's day"] = person => person.Dossier.Disciplines?.Any(measure => measure.Decided is null) == true,
            ["pending"] = person => person.Dossier.Pending is null,
            ["achievements"] = person => person.Dossier.Achievements is null,
            ["movements"] = person => person.Dossier.Movements is null,
            ["movement's launcher"] = person => person.Dossier.Movements?.Any(result => !result.LaunchedBy.IsKnown) == true,
            ["conduct"] = person => person.Sector is null && person.Dossier.Attested["conduct"] is null,
            ["score"] = person => person.Dossier.Votes.Length > 0 && person.Dossier.Scores["council"] is null,
            ["vote"] = person => person.Dossier.Votes.IsEmpty && person.Dossier.Scores["council"] is not null,
            ["absences"] = person => person.Absences is null,
        };

        Assert.All(unknowns, unknown => Assert.True(Share(unknown.Value) is > 0 and < 0.08, $"{unknown.Key}: {Share(unknown.Value)}"));
    }

    [Fact]
    public void Votes_PassFailAndMeetTheShareExactly()
    {
        var votes = _people.Value.SelectMany(person => person.Dossier.Votes).ToLookup(vote => vote.For * 100 / vote.Members);

        Assert.NotEmpty(votes[100]);
        Assert.NotEmpty(votes[80]);
        Assert.NotEmpty(votes[73]);
    }

    [Fact]
    public void Scores_Tie()
    {
        var units = SamplePopulation.Generate(_thousandUnits).Count(unit =>
            unit.Individuals.Select(person => person.Dossier.Scores["council"]).OfType<decimal>().GroupBy(score => score).Any(score => score.Count() > 1));

        Assert.InRange(units, 500, 1000);
    }

    [Fact]
    public void Runs_OfThreeTitles_Occur()
    {
        var runs = Share(person => Enumerable.Range(1, 3).All(ago =>
            person.Dossier.Titles.Counted.Any(title => title.Award == "chien-si-thi-dua-co-so" && title.Period == _year.Plus(-ago))));

        Assert.InRange(runs, 0.02, 0.15);
    }

    [Fact]
    public void Collectives_AreWholeUnitsAndTeams_WithUnknowns()
    {
        var (whole, teams) = (_collectives.Value.Where(team => team.HasAllOfUnit), _collectives.Value.Where(team => !team.HasAllOfUnit).ToArray());

        Assert.Equal(1000, whole.Count());
        Assert.InRange(teams.Length, 4000, 6000);
        Assert.Contains(teams, team => team.Members is null);
        Assert.Contains(whole, unit => unit.Dossier.Placements is null);
        Assert.Contains(whole, unit => unit.Dossier.Placements is [{ Place: 1, OrganisedBy.IsKnown: false }]);
        Assert.Contains(whole, unit => unit.Dossier.Placements is [{ Place: 1, OrganisedBy.ValueOrNull: MovementLauncher.Province }]);
    }

    private static double Share(Func<Individual, bool> isSo) => (double)_people.Value.Count(isSo) / _people.Value.Length;
}
