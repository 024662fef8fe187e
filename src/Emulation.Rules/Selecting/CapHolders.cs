namespace Emulation.Rules.Selecting;

/// <summary>Who holds the places of each cap, so that those above somebody are counted without going through all of them.</summary>
/// <remarks>Time: O(n × depth) once, then O(log n) a question.</remarks>
internal sealed class CapHolders
{
    private readonly List<int>[] _positions;
    private readonly List<int>[] _certain;
    private readonly List<int>[] _last;

    /// <param name="problem">The problem.</param>
    /// <param name="chosen">Per position under which orders it is chosen.</param>
    /// <param name="listed">Per position its place among the selected as they are listed; -1 where it is not selected.</param>
    public CapHolders(CompiledProblem problem, Func<int, ChosenUnder> chosen, int[] listed)
    {
        _positions = Array.ConvertAll(problem.Caps, _ => new List<int>());
        _certain = Array.ConvertAll(problem.Caps, _ => new List<int> { 0 });
        _last = Array.ConvertAll(problem.Caps, _ => new List<int> { -1 });
        for (var i = 0; i < problem.Count; i++)
        {
            if (chosen(i) is not ChosenUnder.None and var under)
            {
                foreach (var cap in problem.Types[problem.TypeOf[i]].Caps)
                {
                    _positions[cap].Add(i);
                    _certain[cap].Add(_certain[cap][^1] + (under == ChosenUnder.All ? 1 : 0));
                    var last = _last[cap][^1];
                    _last[cap].Add(listed[i] >= 0 && (last < 0 || listed[i] > listed[last]) ? i : last);
                }
            }
        }
    }

    /// <summary>How many before a position are chosen under every order.</summary>
    public int Certain(int cap, int before) => _certain[cap][Possible(cap, before)];

    /// <summary>How many before a position are chosen under some order.</summary>
    public int Possible(int cap, int before)
    {
        var at = _positions[cap].BinarySearch(before);
        return at < 0 ? ~at : at;
    }

    /// <summary>Of those selected before a position the one that is listed last; -1 where there is none.</summary>
    public int Last(int cap, int before) => _last[cap][Possible(cap, before)];
}
