using Emulation.Domain.Dossiers;
using NodaTime;

namespace Emulation.Domain.Tests.Dossiers;

public class MovementResultTests
{
    // Law 06/2022 Art 26.2 asks for a movement of three years or more.
    [Theory]
    [InlineData(2025, 1, 1, 3)]
    [InlineData(2024, 12, 31, 2)]
    public void WholeYears_FromStartToEnd_CountsThoseThatAreComplete(int year, int month, int day, int expected)
    {
        var result = new MovementResult("m", MovementPlace.Leader) { From = new(2022, 1, 1), To = new LocalDate(year, month, day) };

        Assert.Equal(expected, result.WholeYears);
    }

    [Fact]
    public void WholeYears_WithoutAnEnd_IsNull() =>
        Assert.Null(new MovementResult("m", MovementPlace.Leader) { From = new(2022, 1, 1) }.WholeYears);
}
