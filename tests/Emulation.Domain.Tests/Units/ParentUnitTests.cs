using Emulation.Domain.Units;
using NodaTime;

namespace Emulation.Domain.Tests.Units;

public class ParentUnitTests
{
    // Districts ended on 2025-07-01: a school stands under the district before and under the commune from then on.
    [Fact]
    public void Contains_TheDayOfTheChange_BelongsToTheNewParent()
    {
        var (district, commune) = (new ParentUnit("q-thanh-xuan", To: new LocalDate(2025, 7, 1)), new ParentUnit("p-khuong-dinh", new LocalDate(2025, 7, 1)));

        Assert.True(district.Contains(new(2025, 6, 30)));
        Assert.False(commune.Contains(new(2025, 6, 30)));
        Assert.False(district.Contains(new(2025, 7, 1)));
        Assert.True(commune.Contains(new(2025, 7, 1)));
    }
}
