namespace Emulation.Rules.Selecting.Relaxing;

/// <summary>How many of each type an outcome chooses.</summary>
/// <param name="Least">By type, how many under every order of the tied.</param>
/// <param name="Most">By type, how many under some order.</param>
internal sealed record TypeCounts(int[] Least, int[] Most)
{
    public static TypeCounts Of(CompiledProblem problem, EngineResult result)
    {
        var (least, most) = (new int[problem.Types.Length], new int[problem.Types.Length]);
        for (var i = 0; i < result.Chosen.Length; i++)
        {
            if (result.Chosen[i] != ChosenUnder.None)
            {
                most[problem.TypeOf[i]]++;
                least[problem.TypeOf[i]] += result.Chosen[i] == ChosenUnder.All ? 1 : 0;
            }
        }

        return new(least, most);
    }
}
