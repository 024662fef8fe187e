namespace Emulation.Rules.Selecting.General;

/// <summary>The fewest and the most of each group that are taken under any order.</summary>
internal sealed class TakenBounds
{
    private readonly int[] _least;
    private readonly int[] _most;

    public TakenBounds(int groups)
    {
        (_least, _most) = (new int[groups], new int[groups]);
        Array.Fill(_least, int.MaxValue);
    }

    public void Note(int group, int taken) =>
        (_least[group], _most[group]) = (Math.Min(_least[group], taken), Math.Max(_most[group], taken));

    /// <summary>Under which orders each one of a group is chosen: candidates of a group change places under some other order.</summary>
    public ChosenUnder Of(int group, int count) =>
        _most[group] == 0 ? ChosenUnder.None : _least[group] == count ? ChosenUnder.All : ChosenUnder.Some;
}
