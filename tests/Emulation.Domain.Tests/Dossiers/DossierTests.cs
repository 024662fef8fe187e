using Emulation.Domain.Dossiers;
using Emulation.Domain.Time;

namespace Emulation.Domain.Tests.Dossiers;

public class DossierTests
{
    private static readonly Dossier _dossier = new()
    {
        Ratings = [new RatingRecord(PeriodId.SchoolYear(2024), Rating.Good)],
        Pending = [],
    };

    [Fact]
    public void With_OneFact_KeepsTheOthers()
    {
        var changed = _dossier with { Pending = null, Attested = [("conduct", true)] };

        Assert.Same(_dossier.Ratings, changed.Ratings);
        Assert.Null(changed.Pending);
        Assert.True(changed.Attested["conduct"]);
        Assert.Empty(_dossier.Pending!);
    }

    [Fact]
    public void Equals_ACopy_IsAnotherDossier() => Assert.NotEqual(_dossier, _dossier with { });

    [Fact]
    public void ToString_TellsNoFact() => Assert.Equal("dossier", _dossier.ToString());
}
