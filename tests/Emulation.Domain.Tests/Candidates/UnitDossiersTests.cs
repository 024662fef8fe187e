using Emulation.Domain.Candidates;
using Emulation.Domain.Time;
using Emulation.Domain.Units;

namespace Emulation.Domain.Tests.Candidates;

public class UnitDossiersTests
{
    private static readonly UnitDossiers _unit = new(new Unit("thcs-a"), AwardPeriod.SchoolYear(2024)) { Sector = Sector.Civil };

    [Fact]
    public void PeriodOf_CandidateWithOneOfItsOwn_IsThat()
    {
        var accountant = new Individual("kt-1") { Period = AwardPeriod.CalendarYear(2024) };

        Assert.Equal(PeriodId.CalendarYear(2024), _unit.PeriodOf(accountant).Id);
        Assert.Equal(PeriodId.SchoolYear(2024), _unit.PeriodOf(new Individual("gv-1")).Id);
    }

    [Fact]
    public void With_ACandidate_ReplacesTheOneOfItsKindAndId()
    {
        var unit = new UnitDossiers(_unit.Unit, _unit.Period)
        {
            Sector = Sector.Civil,
            Individuals = [new Individual("gv-1"), new Individual("gv-2") { Position = "teacher" }],
            Collectives = [new Collective("gv-2")],
        };

        var changed = unit.With(unit.Individuals[1].With(unit.Individuals[1].Dossier with { Initiatives = [] }));

        Assert.Null(unit.Individuals[1].Dossier.Initiatives);
        Assert.Empty(changed.Individuals[1].Dossier.Initiatives!);
        Assert.Equal("teacher", changed.Individuals[1].Position);
        Assert.Equal(
            (unit.Individuals[0], unit.Collectives[0], unit.Unit, unit.Period, unit.Sector),
            (changed.Individuals[0], changed.Collectives[0], changed.Unit, changed.Period, changed.Sector));
    }

    [Fact]
    public void With_ACandidateThatIsNotThere_Throws() =>
        Assert.Equal("Unit `thcs-a` has no candidate `gv-3` of that kind.", Assert.Throws<KeyNotFoundException>(() => _unit.With(new Individual("gv-3"))).Message);

    [Fact]
    public void SectorOf_CandidateWithOneOfItsOwn_IsThat()
    {
        Assert.Equal(Sector.ArmedForces, _unit.SectorOf(new Individual("bv-1") { Sector = Sector.ArmedForces }));
        Assert.Equal(Sector.Civil, _unit.SectorOf(new Individual("gv-1")));
    }

    [Fact]
    public void With_OtherCandidates_StandInThePlacesOfThoseOfTheirKindAndId()
    {
        var unit = new UnitDossiers(_unit.Unit, _unit.Period)
        {
            Sector = Sector.Civil,
            Individuals = [new("an"), new("binh")],
            Collectives = [new("an")],
        };
        var (person, collective) = (new Individual("binh") { Name = "B" }, new Collective("an") { Name = "Tổ" });

        var other = unit.With(new Individual("binh"), person, collective);

        Assert.Equal((Individual[])[unit.Individuals[0], person], [.. other.Individuals]);
        Assert.Same(collective, Assert.Single(other.Collectives));
        Assert.Equal((unit.Unit, unit.Period, unit.Sector), (other.Unit, other.Period, other.Sector));
        Assert.Null(unit.Individuals[1].Name);
    }

    [Fact]
    public void With_SomebodyWhomTheUnitDoesNotHave_Throws()
    {
        var unit = new UnitDossiers(_unit.Unit, _unit.Period) { Individuals = [new("an")] };

        Assert.Throws<KeyNotFoundException>(() => unit.With(new Individual("an"), new Collective("an")));
    }
}
