using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Emulation.Domain.Decisions;
using Emulation.Domain.Quotas;
using Emulation.Rules.Compilation;
using Emulation.Rules.Measuring;
using Emulation.Rules.Selecting;
using Emulation.Rules.Selecting.Trees;

namespace Emulation.Rules.Evaluation;

/// <summary>Puts the candidates of one award before the selection that its quotas ask for.</summary>
internal static class Selection
{
    /// <param name="rule">The award.</param>
    /// <param name="columns">The unit's facts.</param>
    /// <param name="findings">What is found.</param>
    /// <param name="kept">The selection that was made before; it stands where nothing changed that it went by.</param>
    /// <returns>Whether a selection was made.</returns>
    public static bool Select(AwardRule rule, UnitColumns columns, UnitFindings findings, KeptSelection? kept = null)
    {
        var kind = findings[rule.Kind];
        var standings = kind.Standing(rule.Index);
        if (!rule.IsLimited)
        {
            standings.Clear(); // Standing.NotSubjectToQuota
            return false;
        }

        var contest = Contest.Of(rule, columns, kind);
        if (rule.IsSpanning && findings.Given?.For(rule.Award.Id, rule.Kind) is { } given)
        {
            contest.Apply(given.Standings, standings);
            findings.Selections = findings.Selections.Add(given.Findings);
            return false;
        }

        if (kept?.For(contest) is { } before)
        {
            contest.Apply(before.AsSpan(), standings);
            return false;
        }

        ImmutableArray<CapFindings> caps = [.. rule.Quotas.Select((quota, q) => Cap(quota, contest, q))];
        var field = findings.KeepsFields ? RankedField.Of(contest.Contestants) : null;
        findings.Selections = findings.Selections.Add(new(rule, caps) { Field = field });
        var outcome = Standings(rule, contest, caps);
        contest.Apply(outcome.AsSpan(), standings);
        kept?.Keep(contest, outcome);
        return true;
    }

    private static CapFindings Cap(QuotaRule rule, Contest contest, int q)
    {
        var (least, most) = contest.Bases[q];
        return new(rule.Quota, least, most, rule.Quota.IsSpanning ? PlacesAlone(rule.Quota) : new(rule.Quota.Places(least), rule.Quota.Places(most)))
        {
            Taken = contest.Taken,
            IsAlone = rule.Quota.IsSpanning,
        };
    }

    /// <summary>The places where the other units of the quota's level are not known: perhaps none for this unit, and no more than any base gives.</summary>
    public static PlaceRange PlacesAlone(Quota quota) => new(0, quota.Count ?? quota.Share!.AbsoluteMax ?? int.MaxValue - 1);

    // With other units not known the wider quotas bound from above only. Whoever has lost within the unit has lost: a place that somebody
    // better-ranked of the same unit cannot have for want of places further up is no place for it either.
    private static ImmutableArray<Standing> Standings(AwardRule rule, Contest contest, ImmutableArray<CapFindings> caps)
    {
        var (least, most) = (int.MaxValue, int.MaxValue);
        foreach (var cap in caps)
        {
            least = Math.Min(least, Free(cap.Places.Least, contest.Taken.Most));
            most = Math.Min(most, Free(cap.Places.Most, contest.Taken.Least));
        }

        // How many of others can be selected beside a group is not known either: nothing is certain.
        if (rule.GroupQuota is { Quota.IsSpanning: true })
        {
            return Nobody(contest);
        }

        return Settle(rule, CollectionsMarshal.AsSpan(contest.Contestants), contest.Group, new(least, most), contest.Taken, contest.TakenByGroup);
    }

    /// <summary>Everybody's place hangs on what is not known.</summary>
    public static ImmutableArray<Standing> Nobody(Contest contest) => [.. Enumerable.Repeat(Standing.Conditional, contest.Contestants.Count)];

    /// <summary>Selects within one cap, and settles ties as the policy says.</summary>
    public static ImmutableArray<Standing> Settle(
        AwardRule rule, ReadOnlySpan<Contestant> contestants, List<byte> group, PlaceRange places, PlaceRange taken, PlaceRange takenByGroup)
    {
        var outcome = rule.GroupQuota is { } limited
            ? GroupShareSelector.Select(
                contestants, MemoryMarshal.Cast<byte, Domain.Findings.Outcome>(CollectionsMarshal.AsSpan(group)), places,
                new(limited.Quota.Share!, taken, takenByGroup))
            : UncertainSelector.Select(contestants, [new(-1, places)]);
        return TieSettlement.Settle(rule.Award.Tie.Policy, outcome);
    }

    /// <summary>The places that are left; of no limit there is none.</summary>
    public static int Free(int places, int taken) => places == int.MaxValue ? places : Math.Max(0, places - taken);
}
