using Emulation.Rules.Compilation;
using Emulation.Rules.Measuring;

namespace Emulation.Rules.Tests.Compilation;

/// <summary>Columns are combined in whole vectors; every length must come out as it does one by one.</summary>
public class ColumnsTests
{
    public static TheoryData<int> Lengths { get; } = [.. Enumerable.Range(0, 70)];

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Combine_AnyLength_IsTheLeastOrTheGreatest(int length)
    {
        var (outcomes, part) = Random(length);
        var (least, greatest) = ((byte[])outcomes.Clone(), (byte[])outcomes.Clone());

        Columns.Combine(least, part, all: true);
        Columns.Combine(greatest, part, all: false);

        Assert.Equal(outcomes.Zip(part, Math.Min), least);
        Assert.Equal(outcomes.Zip(part, Math.Max), greatest);
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void CombineAlternative_AnyLength_PassesOverWhatIsIrrelevant(int length)
    {
        var (outcomes, part) = Random(length);
        var best = (byte[])outcomes.Clone();

        Columns.CombineAlternative(best, part);

        Assert.Equal(outcomes.Zip(part, (outcome, alternative) => alternative == Tri.Irrelevant ? outcome : Math.Max(outcome, alternative)), best);
    }

    [Fact]
    public void Combine_PartIsLonger_ReadsAsManyAsThereAreOutcomes()
    {
        byte[] outcomes = [Tri.Met, Tri.Met];

        Columns.Combine(outcomes, [Tri.Unknown, Tri.Met, Tri.NotMet], all: true);

        Assert.Equal([Tri.Unknown, Tri.Met], outcomes);
    }

    private static (byte[] Outcomes, byte[] Part) Random(int length)
    {
        var random = new Random(length);
        byte Outcome() => (byte)random.Next(Tri.Irrelevant + 1);
        return ([.. Enumerable.Range(0, length).Select(_ => Outcome())], [.. Enumerable.Range(0, length).Select(_ => Outcome())]);
    }
}
