using Emulation.Domain.Dossiers;

namespace Emulation.Domain.Tests.Dossiers;

public class NamedNumbersTests
{
    [Fact]
    public void Item_NameThatIsNotThere_IsNull()
    {
        NamedNumbers scores = [("council", 91.5m), ("Council", 80)];

        Assert.Equal(91.5m, scores["council"]);
        Assert.Null(scores["COUNCIL"]);
        Assert.Equal(["Council", "council"], scores.All.Select(number => number.Name));
    }

    [Fact]
    public void Create_NameTwice_Throws()
    {
        var thrown = Assert.Throws<ArgumentException>(() => NamedNumbers.Create([("a", 1), ("a", 1)]));

        Assert.Contains("`a`", thrown.Message, StringComparison.Ordinal);
    }
}
