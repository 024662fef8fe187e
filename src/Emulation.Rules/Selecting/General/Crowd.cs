namespace Emulation.Rules.Selecting.General;

/// <summary>The candidates as numbers: how many of each kind there are in each tie class, best class first.</summary>
/// <remarks>
/// A kind is a type without the caps that cannot bind (as many places as members), so that fewer kinds are told apart.
/// Candidates of one kind and class, a group, are alike in everything that a selection reads.
/// </remarks>
internal sealed class Crowd
{
    private Crowd(CandidateType[] kinds, Group[] groups, int[] groupOf, int[] firstGroup, int[] locked) =>
        (Kinds, Groups, GroupOf, FirstGroup, Locked) = (kinds, groups, groupOf, firstGroup, locked);

    public CandidateType[] Kinds { get; }

    /// <summary>The groups, class by class.</summary>
    public Group[] Groups { get; }

    /// <summary>The group of each position.</summary>
    public int[] GroupOf { get; }

    /// <summary>The first group of each class, and as a last one the number of groups.</summary>
    public int[] FirstGroup { get; }

    /// <summary>How many of each group are locked.</summary>
    public int[] Locked { get; }

    /// <summary>Whether no two candidates are tied.</summary>
    public bool IsStrict => FirstGroup.Length - 1 == GroupOf.Length;

    /// <summary>Collapses the candidates.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="strict">Whether ties are broken by position: one of the orders, for what only an example is needed of.</param>
    public static Crowd Of(CompiledProblem problem, bool strict)
    {
        var members = new int[problem.Caps.Length];
        foreach (var type in problem.TypeOf)
        {
            foreach (var cap in problem.Types[type].Caps)
            {
                members[cap]++;
            }
        }

        var kindOf = new int[problem.Types.Length];
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        var kinds = new List<CandidateType>();
        for (var t = 0; t < kindOf.Length; t++)
        {
            var type = problem.Types[t];
            var kind = type with { Caps = [.. type.Caps.Where(cap => members[cap] > problem.Caps[cap].Max)] };
            if (!known.TryGetValue(Name(kind), out kindOf[t]))
            {
                kindOf[t] = kinds.Count;
                known.Add(Name(kind), kinds.Count);
                kinds.Add(kind);
            }
        }

        var groups = new List<Group>();
        var firstGroup = new List<int>();
        var groupOf = new int[problem.Count];
        var inClass = new Dictionary<int, int>();
        for (var position = 0; position < problem.Count; position++)
        {
            if (position == 0 || strict || problem.TieClass[position] != problem.TieClass[position - 1])
            {
                firstGroup.Add(groups.Count);
                inClass.Clear();
            }

            var kind = kindOf[problem.TypeOf[position]];
            if (!inClass.TryGetValue(kind, out groupOf[position]))
            {
                groupOf[position] = inClass[kind] = groups.Count;
                groups.Add(new(kind, 0));
            }

            groups[groupOf[position]] = groups[groupOf[position]] with { Count = groups[groupOf[position]].Count + 1 };
        }

        var locked = new int[groups.Count];
        for (var position = 0; position < problem.Locked; position++)
        {
            locked[groupOf[position]]++;
        }

        return new([.. kinds], [.. groups], groupOf, [.. firstGroup, groups.Count], locked);
    }

    private static string Name(CandidateType kind) => string.Join(
        '|',
        List(kind.Caps), List(kind.Floors), List(kind.Shares), List(kind.SetAsides), string.Join('/', kind.SetAsideFloors.Select(List)));

    private static string List(int[] numbers) => string.Join(',', numbers);
}
