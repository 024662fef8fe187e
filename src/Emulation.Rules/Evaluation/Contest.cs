using Emulation.Domain.Candidates;
using Emulation.Domain.Decisions;
using Emulation.Domain.Quotas;
using Emulation.Rules.Compilation;
using Emulation.Rules.Measuring;
using Emulation.Rules.Procedure;
using Emulation.Rules.Selecting;

namespace Emulation.Rules.Evaluation;

/// <summary>Those of one unit who compete for one award, with the bases that the unit adds to its quotas.</summary>
internal sealed class Contest
{
    private Contest(AwardRule rule) => Rule = rule;

    public AwardRule Rule { get; }

    /// <summary>Who competes, in the order of the unit.</summary>
    public List<Contestant> Contestants { get; } = [];

    /// <summary>Whether each of them is of the group that is limited among those selected, as <see cref="Tri"/>; empty where none is.</summary>
    public List<byte> Group { get; } = [];

    /// <summary>Whether each of them may turn out to reach the award by another way that is not limited.</summary>
    private List<bool> MayBeFree { get; } = [];

    /// <summary>What the unit adds to the base of each quota of places: those who are certain, and those who may belong to it.</summary>
    public required (int Least, int Most)[] Bases { get; init; }

    /// <summary>Places taken before the ranking: for certain, and at most.</summary>
    public PlaceRange Taken { get; private set; }

    /// <summary>Places taken before the ranking by members of the group: for certain, and at most.</summary>
    public PlaceRange TakenByGroup { get; private set; }

    /// <summary>Finds who competes, and gives those their standing who do not.</summary>
    public static Contest Of(AwardRule rule, UnitColumns columns, KindFindings kind)
    {
        var measured = columns[rule.Kind];
        var contest = new Contest(rule) { Bases = new (int, int)[rule.Quotas.Length] };
        for (var q = 0; q < rule.Quotas.Length; q++)
        {
            contest.Bases[q] = Base(rule.Quotas[q], columns, rule.Kind);
        }

        var group = rule.GroupQuota is { Group: { } limited } ? Run(limited, columns, rule.Kind) : null;
        var preferred = new byte[]?[rule.Preferences.Length];
        for (var p = 0; p < preferred.Length; p++)
        {
            preferred[p] = Run(rule.Preferences[p].Kernel, columns, rule.Kind);
        }

        contest.Collect(measured, kind, group, preferred, columns);
        foreach (var borrowed in preferred.Append(group).OfType<byte[]>())
        {
            columns.Return(borrowed);
        }

        return contest;
    }

    /// <summary>Gives the contestants their standings, in their order.</summary>
    public void Apply(ReadOnlySpan<Standing> outcome, Span<byte> standings)
    {
        var next = 0;
        for (var i = 0; i < standings.Length; i++)
        {
            if ((Standing)standings[i] == Standing.Conditional)
            {
                // Who may yet be free of the quota has neither won nor lost under it.
                standings[i] = (byte)(MayBeFree[next] ? Standing.Conditional : outcome[next]);
                next++;
            }
        }
    }

    /// <summary>Whether a selection among these goes by the same as one among <paramref name="other"/>.</summary>
    public bool IsLike(Contest other) =>
        Taken == other.Taken && TakenByGroup == other.TakenByGroup && Bases.AsSpan().SequenceEqual(other.Bases)
        && Group.SequenceEqual(other.Group) && MayBeFree.SequenceEqual(other.MayBeFree)
        && Contestants.Count == other.Contestants.Count && Contestants.Zip(other.Contestants).All(pair => AreAlike(pair.First, pair.Second));

    private static bool AreAlike(Contestant one, Contestant other) =>
        one.IsEligible == other.IsEligible && one.IsSure == other.IsSure && one.Node == other.Node && one.Keys.AsSpan().SequenceEqual(other.Keys.AsSpan());

    // Whoever competes is left Conditional for the selection to settle; nobody else is.
    private void Collect(KindColumns measured, KindFindings kind, byte[]? group, byte[]?[] preferred, UnitColumns columns)
    {
        var standings = kind.Standing(Rule.Index);
        Span<byte> own = stackalloc byte[preferred.Length];
        for (var i = 0; i < standings.Length; i++)
        {
            var dossier = measured.Candidates[i].Dossier;
            var isSure = kind.Eligibility(Rule.Index)[i] == Tri.Met && IsSure(kind, i);
            var ruling = Rulings.OnPlace(dossier, Rule.Award.Id, columns.AsOf);
            if (Rule.HeldColumn >= 0 && measured.IsTitleListed(i, Rule.HeldColumn))
            {
                // A title that the dossier lists was conferred: its place is taken, whatever the ranking says.
                Take(group?[i], isCertain: true);
                standings[i] = (byte)Standing.Selected;
            }
            else if (!Competes(kind, i))
            {
                standings[i] = (byte)Standing.NotConsidered;
            }
            else if (OtherWay(kind, i) == Tri.Met)
            {
                standings[i] = (byte)Standing.NotSubjectToQuota;
            }
            else if (ruling?.Outcome == Rulings.Selected)
            {
                Take(group?[i], isSure);
                standings[i] = (byte)Standing.Selected;
            }
            else if (ruling is not null)
            {
                standings[i] = (byte)Standing.NotSelected;
            }
            else
            {
                standings[i] = (byte)Standing.Conditional;
                for (var p = 0; p < own.Length; p++)
                {
                    own[p] = preferred[p]![i];
                }

                var isFree = OtherWay(kind, i) == Tri.Unknown;
                MayBeFree.Add(isFree);
                Contestants.Add(new(kind.Eligibility(Rule.Index)[i] == Tri.Met && !isFree, IsSure(kind, i), RankingKeys.Of(Rule, measured, i, own, columns.Unit.Unit.Id)));
                if (group is not null)
                {
                    Group.Add(group[i]);
                }
            }
        }
    }

    private void Take(byte? group, bool isCertain)
    {
        Taken = new(Taken.Least + (isCertain ? 1 : 0), Taken.Most + 1);
        TakenByGroup = new(
            TakenByGroup.Least + (isCertain && group == Tri.Met ? 1 : 0),
            TakenByGroup.Most + (group is { } tri && tri != Tri.NotMet ? 1 : 0));
    }

    private byte OtherWay(KindFindings kind, int i)
    {
        var best = Tri.NotMet;
        foreach (var way in Rule.OtherWays)
        {
            var outcome = kind.Outcomes(way.Column)[i];
            best = outcome == Tri.Irrelevant ? best : Math.Max(best, outcome);
        }

        return best;
    }

    private bool Competes(KindFindings kind, int i) =>
        kind.Eligibility(Rule.Index)[i] != Tri.NotMet && (VoteOutcome)kind.Vote(Rule.Index)[i] != VoteOutcome.Failed;

    // A vote that is still to be held leaves a candidate in, but could take it out: nobody has lost to it for certain.
    private bool IsSure(KindFindings kind, int i) => (VoteOutcome)kind.Vote(Rule.Index)[i] is VoteOutcome.Passed or VoteOutcome.NotRequired;

    private static byte[] Run(Kernel kernel, UnitColumns columns, CandidateKind kind)
    {
        var count = columns[kind].Count;
        var borrowed = columns.Borrow(count);
        kernel.Run(columns, kind, borrowed.AsSpan(0, count));
        return borrowed;
    }

    private static (int Least, int Most) Base(QuotaRule rule, UnitColumns unit, CandidateKind kind)
    {
        var columns = unit[kind];
        if (rule.Quota.Of is not { } of)
        {
            return (0, 0);
        }

        if (of.Kind == QuotaBaseKind.Members && rule.Filter is null)
        {
            return (columns.Count, columns.Count);
        }

        var (least, most) = (0, 0);
        var filter = rule.Filter is { } asked ? Run(asked, unit, kind) : null;
        for (var i = 0; i < columns.Count; i++)
        {
            var counted = of.Kind switch
            {
                QuotaBaseKind.Held => Held(columns, i, rule),
                QuotaBaseKind.Eligible => Eligible(columns, i, rule),
                _ => Tri.Met,
            };
            counted = filter is null ? counted : Math.Min(counted, filter[i]);
            least += counted == Tri.Met ? 1 : 0;
            most += counted == Tri.NotMet ? 0 : 1;
        }

        if (filter is not null)
        {
            unit.Return(filter);
        }

        return (least, most);
    }

    private static byte Held(KindColumns columns, int i, QuotaRule rule)
    {
        var history = columns.AnyTitle(i, rule.Base).Within(1);
        return Tri.Between(history.Yes != 0, history.Possible != 0);
    }

    private static byte Eligible(KindColumns columns, int i, QuotaRule rule)
    {
        var best = Tri.NotMet;
        foreach (var column in rule.Base)
        {
            best = Math.Max(best, columns.Eligible(column)[i]);
        }

        return best;
    }
}
