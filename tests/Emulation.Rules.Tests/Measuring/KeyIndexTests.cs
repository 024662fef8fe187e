using Emulation.Rules.Measuring;

namespace Emulation.Rules.Tests.Measuring;

public class KeyIndexTests
{
    private readonly KeyIndex _index = new(["conduct", "movement", "unity"]);

    [Theory]
    [InlineData("conduct", 0)]
    [InlineData("unity", 2)]
    [InlineData("Unity", -1)]
    [InlineData("", -1)]
    public void Of_Key_IsItsPlace(string key, int place)
    {
        Assert.Equal(place, _index.Of(key));
        Assert.Equal(place, _index.Of(key));
        Assert.Equal(place, _index.Of(new string(key.AsSpan())));
    }

    [Fact]
    public void Of_MoreTextsThanAreKept_IsStillRight()
    {
        for (var round = 0; round < 3; round++)
        {
            for (var n = 0; n < 40; n++)
            {
                Assert.Equal(-1, _index.Of($"another-{n}"));
                Assert.Equal(1, _index.Of(string.Concat("move", "ment".AsSpan())));
            }
        }
    }
}
