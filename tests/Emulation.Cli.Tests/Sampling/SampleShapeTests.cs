using Emulation.Cli.Sampling;

namespace Emulation.Cli.Tests.Sampling;

public class SampleShapeTests
{
    [Theory]
    [InlineData(null, null, 1, 44)]
    [InlineData(null, 3, 3, 132)]
    [InlineData(44, null, 1, 44)]
    [InlineData(10, null, 1, 10)]
    [InlineData(128_000, null, 2909, 128_000)]
    [InlineData(128_001, 2943, 2943, 128_001)]
    [InlineData(7, 7, 7, 7)]
    public void Shape_FromPeopleAndUnits_IsExact(int? people, int? units, int expectedUnits, int expectedPeople)
    {
        var shape = new SampleShape(new() { People = people, Units = units, Seed = 5 });

        Assert.Equal((expectedUnits, expectedPeople), (shape.Units, shape.People));
        var next = 0;
        for (var unit = 0; unit < shape.Units; unit++)
        {
            var (first, count) = shape.PeopleOf(unit);
            Assert.Equal(next, first);
            Assert.InRange(count, 1, int.MaxValue);
            next += count;
        }

        Assert.Equal(expectedPeople, next);
    }

    [Fact]
    public void Sizes_Vary()
    {
        var shape = new SampleShape(new() { Units = 1000 });

        var sizes = Enumerable.Range(0, 1000).Select(unit => shape.PeopleOf(unit).Count).ToArray();

        Assert.InRange(sizes.Min(), 20, 26);
        Assert.InRange(sizes.Max(), 62, 68);
        Assert.InRange(sizes.Distinct().Count(), 35, 50);
    }

    [Theory]
    [InlineData(0, null, "a population has at least one person")]
    [InlineData(null, 0, "a population has at least one unit")]
    [InlineData(-1, 1, "a population has at least one person")]
    [InlineData(4, 5, "there are fewer people than units")]
    [InlineData(null, int.MaxValue, "there are too many people to number them")]
    public void Shape_ThatCannotBe_IsRefusedWithTheReason(int? people, int? units, string why) =>
        Assert.StartsWith(why, Assert.Throws<ArgumentOutOfRangeException>(() => new SampleShape(new() { People = people, Units = units })).Message);

    [Fact]
    public void Shape_OfAsManyAsCanBe_IsExact() =>
        Assert.Equal((48_806_447, int.MaxValue), (new SampleShape(new() { People = int.MaxValue }).Units, new SampleShape(new() { People = int.MaxValue }).People));

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void PeopleOf_NoSuchUnit_IsRefused(int unit) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new SampleShape(new() { Units = 3 }).PeopleOf(unit));
}
