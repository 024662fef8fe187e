using System.Globalization;
using Emulation.Domain.Numbers;
using Emulation.Domain.Quotas;
using Emulation.Rules.Selecting;

namespace Emulation.Rules.Tests.Selecting.Oracle;

/// <summary>What must hold of two selections when one thing is changed.</summary>
internal sealed class ChangeChecks(Instance given, Func<Instance, IAnswers> ask, Selection before, Dice dice, Findings findings)
{
    public void Run()
    {
        CheckScores();
        CheckTraits();
        CheckTotal();
        CheckRejected();
        CheckSame(Invariant.OrderIndependence, Shuffled());
        CheckSame(Invariant.Determinism, given.Tie == TiePolicy.Lot ? given : given with { Seed = "another" });
        CheckCulture();
        CheckSame(Invariant.Scale, Scaled());
        CheckSame(Invariant.Replay, InstanceText.Read(given.ToString()));
    }

    /// <summary>Where no tie is open: one who is selected withdraws, and no new tie is left open.</summary>
    public void CheckWithdrawal()
    {
        if (!Promises.OneForOne(given))
        {
            return;
        }

        foreach (var id in before.Selected)
        {
            var after = ask(given.Without(id) with { Tie = TiePolicy.Lot, Seed = given.Seed ?? "drawn" }).Select();
            findings.Check(
                Invariant.Consistency,
                after.Selected.Except(before.Selected).Count() <= 1 && before.Selected.Except(after.Selected).All(each => each == id),
                given, () => $"{id} withdraws\n{Findings.Text(before)}\n{Findings.Text(after)}");
        }
    }

    private void CheckSame(Invariant invariant, Instance changed)
    {
        var (expected, actual) = (Findings.Text(before), Findings.Text(ask(changed).Select()));
        findings.Check(invariant, expected == actual, given, () => $"{expected}\n{actual}\nas changed:\n{changed}");
    }

    private void CheckCulture()
    {
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(dice.Pick("tr-TR", "vi-VN", "cs-CZ"));
        try
        {
            CheckSame(Invariant.Determinism, given);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    private void CheckScores()
    {
        foreach (var each in given.Candidates.Where(each => each.Eligible).Take(4))
        {
            var next = given.Candidates.Select(other => other.Keys["score"]).Where(score => score > each.Keys["score"]).Order();
            var score = dice.Chance(50) ? next.FirstOrDefault(1000) : 1000;
            var raised = given.Change(each.Id, one => one with { Keys = one.Keys.SetItem("score", score) });
            CheckNotLost(Invariant.ScoreMonotone, each.Id, raised);
        }
    }

    private void CheckTraits()
    {
        string[] protectedGroups = [.. given.Floors.Select(floor => floor.Scope)
            .Concat(given.SetAsides.Select(aside => aside.Scope))
            .Concat(given.SetAsides.SelectMany(aside => aside.Floors, (_, floor) => floor.Scope))
            .Select(scope => scope.Group).OfType<string>()
            .Except(given.Caps.Select(cap => cap.Scope.Group).OfType<string>())
            .Except(given.Shares.Select(share => share.Scope.Group).OfType<string>()).Distinct()];
        if (protectedGroups.Length == 0 || !Promises.TraitNeverHurts(given))
        {
            return;
        }

        foreach (var each in given.Candidates.Where(each => each.Eligible).Take(4))
        {
            var group = dice.Pick(protectedGroups);
            if (!each.Groups.Contains(group))
            {
                CheckNotLost(Invariant.TraitMonotone, each.Id, given.Change(each.Id, one => one with { Groups = one.Groups.Add(group) }));
            }
        }
    }

    private void CheckTotal()
    {
        if (given.Total is not null && Promises.HouseMonotone(given))
        {
            foreach (var each in before.Selected.Concat(before.Contested))
            {
                CheckNotLost(Invariant.HouseMonotone, each, given with { Total = given.Total + 1 });
            }
        }
    }

    private void CheckNotLost(Invariant invariant, string id, Instance changed)
    {
        var after = ask(changed).Select();
        findings.Check(
            invariant, AgreementChecks.Standing(after, id) >= AgreementChecks.Standing(before, id), given,
            () => $"{id}\n{Findings.Text(before)}\n{Findings.Text(after)}\nas changed:\n{changed}");
    }

    private void CheckRejected()
    {
        // A place that is kept vacant depends on who could have filled it.
        if (given.UnfilledFloor == UnfilledFloor.KeepVacant && !before.Shortfall.IsEmpty)
        {
            return;
        }

        foreach (var each in given.Candidates)
        {
            if (AgreementChecks.Standing(before, each.Id) == 0)
            {
                CheckSame(Invariant.Consistency, given.Without(each.Id));
                return;
            }
        }
    }

    // The order of floors and set-asides is part of a stepwise rule.
    private Instance Shuffled() => given with
    {
        Candidates = [.. dice.Shuffle(given.Candidates.Select(each => each with { Groups = [.. dice.Shuffle(each.Groups)] }))],
        Units = [.. dice.Shuffle(given.Units)],
        Caps = [.. dice.Shuffle(given.Caps)],
        Floors = given.FloorMode == FloorMode.OpenFirst ? given.Floors : [.. dice.Shuffle(given.Floors)],
        Shares = [.. dice.Shuffle(given.Shares)],
        Locked = [.. dice.Shuffle(given.Locked)],
    };

    private Instance Scaled()
    {
        var factor = dice.Pick<Rational>(2, 1_000_003, Rational.Of(1, 7), 0.5m);
        var more = dice.Pick<Rational>(0, -50, Rational.Of(22, 7));
        return given with
        {
            Candidates = [.. given.Candidates.Select(each => each with
            {
                Keys = each.Keys.SetItem("score", (factor * each.Keys["score"]) + more),
            })],
        };
    }
}
