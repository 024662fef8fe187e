using Emulation.Domain.Dossiers;

namespace Emulation.Domain.Tests.Dossiers;

public class AttestedFactsTests
{
    [Fact]
    public void Item_StatedDeniedAndAbsent_AreThreeThings()
    {
        AttestedFacts facts = [("movement", false), ("conduct", true)];

        Assert.True(facts["conduct"]);
        Assert.False(facts["movement"]);
        Assert.Null(facts["unity"]);
        Assert.Equal(["conduct", "movement"], facts.All.Select(fact => fact.Key));
    }

    [Fact]
    public void Create_KeyTwice_Throws() =>
        Assert.Throws<ArgumentException>("facts", () => AttestedFacts.Create([("conduct", true), ("conduct", false)]));
}
