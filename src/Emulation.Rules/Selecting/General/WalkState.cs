namespace Emulation.Rules.Selecting.General;

/// <summary>How far a step has come under some orders: counts per kind, and what follows from them.</summary>
internal sealed class WalkState
{
    private WalkState(int[] chosen, int[] used, bool[] refused) => (Chosen, Used, Refused) = (chosen, used, refused);

    /// <summary>By kind, how many were taken in the step.</summary>
    public int[] Chosen { get; }

    /// <summary>By cap, how many places they take.</summary>
    public int[] Used { get; }

    /// <summary>By kind, whether it was found that no more can be taken.</summary>
    public bool[] Refused { get; }

    /// <summary>A best choice that holds all of those taken; null where none is needed.</summary>
    public int[]? Best { get; set; }

    /// <summary>Whether only the caps matter from here on.</summary>
    public bool IsFree { get; set; }

    /// <summary>The fewest and the most taken on any way here: states that are alike from here on are one.</summary>
    public (int Least, int Most) Size { get; set; }

    /// <summary>Who was taken, where that matters to a later step.</summary>
    public WalkTrail? Trail { get; set; }

    public static WalkState Start(StepRules rules)
    {
        var state = new WalkState(new int[rules.Supply.Length], new int[rules.Slack.Length], new bool[rules.Supply.Length]);
        for (var kind = 0; kind < rules.Forced.Length; kind++)
        {
            state.Put(rules, kind, rules.Forced[kind]);
        }

        state.IsFree = rules.IsFree(state.Chosen);
        return state;
    }

    public WalkState Copy() => new([.. Chosen], [.. Used], [.. Refused]) { Best = Best, IsFree = IsFree, Size = Size, Trail = Trail };

    /// <summary>Whether so many more of a kind fit under the caps.</summary>
    public bool Fits(StepRules rules, int kind, int count = 1)
    {
        foreach (var cap in rules.RowsOf[kind])
        {
            if (Used[cap] + count > rules.Slack[cap])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether one more of a kind can be taken; once it cannot, it never can.</summary>
    public bool Takes(StepRules rules, int kind)
    {
        if (Refused[kind])
        {
            return false;
        }

        if (Fits(rules, kind) && (IsFree || Best?[kind] > Chosen[kind] || Extends(rules, kind)))
        {
            return true;
        }

        Refused[kind] = true;
        return false;
    }

    /// <summary>Takes some of a kind, who are known to fit.</summary>
    public void Take(StepRules rules, int kind, int count)
    {
        Put(rules, kind, count);
        Size = (Size.Least + count, Size.Most + count);
        IsFree |= rules.Step.FloorsOf[kind].Length > 0 && rules.IsFree(Chosen);
    }

    /// <summary>Takes all of several groups if they fit together; else nothing changes.</summary>
    public bool TakeAll(StepRules rules, IReadOnlyList<(int Group, int Kind, int Count)> groups)
    {
        var all = Copy();
        foreach (var (_, kind, count) in groups)
        {
            if (!all.Fits(rules, kind, count))
            {
                return false;
            }

            all.Put(rules, kind, count);
        }

        if (!IsFree && !Covers(all.Chosen))
        {
            if (rules.Extend(all.Chosen) is not { } best)
            {
                return false;
            }

            Best = best;
        }

        foreach (var (_, kind, count) in groups)
        {
            Take(rules, kind, count);
        }

        return true;
    }

    private bool Covers(int[] chosen)
    {
        for (var kind = 0; kind < chosen.Length; kind++)
        {
            if (Best is null || Best[kind] < chosen[kind])
            {
                return false;
            }
        }

        return true;
    }

    private bool Extends(StepRules rules, int kind)
    {
        Chosen[kind]++;
        var best = rules.Extend(Chosen);
        Chosen[kind]--;
        Best = best ?? Best;
        return best is not null;
    }

    private void Put(StepRules rules, int kind, int count)
    {
        Chosen[kind] += count;
        foreach (var cap in rules.RowsOf[kind])
        {
            Used[cap] += count;
        }
    }
}
