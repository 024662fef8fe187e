using Emulation.Domain.Quotas;
using Emulation.Rules.Selecting.Relaxing;
using Emulation.Rules.Selecting.Trees;

namespace Emulation.Rules.Selecting;

/// <summary>
/// Those who could gain or lose a place while a cap is raised from one number to another, where raising it never hurts its members.
/// </summary>
/// <remarks>
/// <para>
/// On a tree the objective, least shortfall and then merit, is M♮-concave, and remains so when a function of the number taken of one of
/// its sets is added (Murota, Discrete Convex Analysis, 2003). Those taken within the set of a cap are then a best choice of at most
/// so many under such a function, and these are nested, as greedy choices are; a higher cap is a lower price for its set, and of gross
/// substitutes the others are then taken no more often. So between two raises, for each order of the tied: whoever of the set is
/// chosen at the lower one stays chosen, whoever of the others is not chosen there is not chosen later. One total with floors of which a
/// person fills one at most (a valuated matroid) is such a case too, with all in the set.
/// </para>
/// <para>Caps and floors that were left out at both ends must hold in between: that follows from those who could be taken.</para>
/// </remarks>
internal sealed class RaisedPart
{
    private readonly CompiledProblem _problem;
    private readonly int _cap;
    private readonly (int By, ChosenUnder[] Chosen) _low;
    private readonly (int By, ChosenUnder[] Chosen) _high;
    private readonly int[] _locked;
    private readonly int[] _open;

    // Worked out when somebody is asked about; two threads that come first at once work out the same.
    private volatile Halves? _halves;

    private RaisedPart(
        CompiledProblem problem, int cap, int[] locked, int[] candidates, (int By, ChosenUnder[] Chosen) low, (int By, ChosenUnder[] Chosen) high)
    {
        (_problem, _cap) = (problem, cap);
        var (certain, open) = (new List<int>(locked), new List<int>());
        var (atLow, atHigh) = (new List<ChosenUnder>(), new List<ChosenUnder>());
        for (var i = 0; i < candidates.Length; i++)
        {
            var (fewest, most) = IsIn(problem, candidates[i], cap) ? (low.Chosen[i], high.Chosen[i]) : (high.Chosen[i], low.Chosen[i]);
            if (fewest == ChosenUnder.All)
            {
                certain.Add(candidates[i]);
            }
            else if (most != ChosenUnder.None)
            {
                open.Add(candidates[i]);
                atLow.Add(low.Chosen[i]);
                atHigh.Add(high.Chosen[i]);
            }
        }

        certain.Sort();
        (_locked, _open, _low, _high) = ([.. certain], [.. open], (low.By, [.. atLow]), (high.By, [.. atHigh]));
    }

    /// <summary>The part between two raises; null where one more place may hurt a member.</summary>
    public static RaisedPart? Of(CompiledProblem problem, int cap, (int By, RaisedOutcome Outcome) low, (int By, RaisedOutcome Outcome) high)
    {
        var kept = low.Outcome.Kept.With(high.Outcome.Kept);
        kept.Caps[cap] = true;
        var relaxed = kept.Of(problem);
        if ((LaminarFamily.Of(relaxed) is null && !IsOneTotal(relaxed, kept)) || !Holds(problem, cap, kept, low.Outcome, high.Outcome))
        {
            return null;
        }

        int[] all = [.. Enumerable.Range(0, problem.Count)];
        return new(relaxed, cap, [], all, (low.By, Array.ConvertAll(all, low.Outcome.Chosen)), (high.By, Array.ConvertAll(all, high.Outcome.Chosen)));
    }

    /// <summary>The least raise that selects a position which the higher one selects and the lower one does not.</summary>
    public int Find(int position, CancellationToken cancellationToken)
    {
        var part = this;
        while (part._high.By - part._low.By > 1)
        {
            var halves = part._halves ??= part.Halve(cancellationToken);
            var at = Array.BinarySearch(part._open, position);
            part = halves.Chosen[at] >= (_problem.Source.Tie == TiePolicy.All ? ChosenUnder.Some : ChosenUnder.All) ? halves.Lower : halves.Upper;
        }

        return part._high.By;
    }

    private Halves Halve(CancellationToken cancellationToken)
    {
        var by = _low.By + ((_high.By - _low.By) / 2);
        var part = ProblemChanges.Raised(ProblemChanges.Part(_problem, _locked, _open), _cap, by);
        var chosen = SelectionEngines.Run(part, cancellationToken).Chosen[_locked.Length..];
        return new(
            chosen,
            new(_problem, _cap, _locked, _open, _low, (by, chosen)),
            new(_problem, _cap, _locked, _open, (by, chosen), _high));
    }

    private static bool IsIn(CompiledProblem problem, int position, int cap) =>
        Array.BinarySearch(problem.Types[problem.TypeOf[position]].Caps, cap) >= 0;

    private static bool IsOneTotal(CompiledProblem problem, KeptConstraints kept) =>
        problem.Shares.Length == 0
        && problem.SetAsides.Length == 0
        && problem.Source is { FloorCounting: FloorCounting.OneToOne, FloorMode: FloorMode.MinimumGuarantee }
        && Enumerable.Range(0, kept.Caps.Length).All(cap => !kept.Caps[cap] || KeptConstraints.IsWide(problem, cap));

    // In between there are at most the members of the higher raise and the others of the lower one, and at least the contrary.
    private static bool Holds(CompiledProblem problem, int cap, KeptConstraints kept, RaisedOutcome low, RaisedOutcome high)
    {
        bool[] isMember = [.. problem.Types.Select(type => Array.BinarySearch(type.Caps, cap) >= 0)];
        return kept.Broken(
            problem,
            [.. isMember.Select((member, type) => (member ? low : high).Counts.Least[type])],
            [.. isMember.Select((member, type) => (member ? high : low).Counts.Most[type])]) is null;
    }

    private sealed record Halves(ChosenUnder[] Chosen, RaisedPart Lower, RaisedPart Upper);
}
