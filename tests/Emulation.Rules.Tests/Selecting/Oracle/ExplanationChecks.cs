using Emulation.Domain.Quotas;
using Emulation.Rules.Selecting;

namespace Emulation.Rules.Tests.Selecting.Oracle;

/// <summary>Looks at the reason of every candidate.</summary>
internal static class ExplanationChecks
{
    public static void Run(Instance given, IAnswers answers, OracleAnswers oracle, Findings findings)
    {
        var isFirstDisplaced = true;
        var people = oracle.Found.People;
        string[] inOrder =
        [
            .. people.Orders().First().Select(i => people.All[i].Id),
            .. given.Candidates.Where(each => !each.Eligible).Select(each => each.Id),
        ];
        foreach (var id in inOrder)
        {
            var (expected, actual) = (oracle.Explain(id), answers.Explain(id));
            var holds = oracle.Found.IsDefinite && !given.IsStaged
                ? IsExact(given, id, expected, actual, oracle)
                : IsSound(given, id, expected, actual, oracle.Found);
            if (holds && actual.Kind == SelectionReasonKind.DisplacedByFloor && IsPromised(given, oracle.Found) && isFirstDisplaced)
            {
                // Without the floors that are named, the best-ranked one so displaced has a place.
                isFirstDisplaced = false;
                var freed = new BruteForce(given with { Floors = given.Floors.RemoveAll(floor => actual.Floors.Contains(floor.Id)) });
                findings.Check(
                    Invariant.Explanations, (freed.Possible >> freed.People[id] & 1) != 0, given,
                    () => $"{id} has no place without {string.Join(' ', actual.Floors)}");
            }

            findings.Check(
                Invariant.Explanations, holds, given,
                () => $"{id}\nexpected {Findings.Text(expected)}\nactual   {Findings.Text(actual)}");
        }
    }

    private static bool IsPromised(Instance given, BruteForce found) => found.IsDefinite && !given.IsStaged;

    // Something else than a full cap or a floor: a larger set, or a share of those selected.
    private static bool MayBeOther(Instance given) =>
        given.Objective == SelectionObjective.MaxSizeThenMerit || given.Shares.Length > 0;

    // A cap is full of better-ranked people under some orders and not under others: no one reason is true of all of them.
    private static bool DependsOnTheTie(string id, BruteForce found)
    {
        var position = found.People[id];
        var before = found.People.Before(position);
        return !found.IsDefinite && found.Limits.Caps.Any(cap => (cap.Members >> position & 1) != 0
            && found.Sets.Any(set => Limits.Size(set & cap.Members & before) >= cap.Max));
    }

    private static bool IsExact(Instance given, string id, SelectionReason expected, SelectionReason actual, OracleAnswers oracle)
    {
        if (expected.Kind == SelectionReasonKind.Other && given.Shares.Length > 0 && actual.Kind == SelectionReasonKind.CapFull)
        {
            return actual.Binding.All(cap => given.Shares.Any(share => share.Id == cap));
        }

        if (actual.Kind == SelectionReasonKind.Other)
        {
            return MayBeOther(given) && expected.Kind is SelectionReasonKind.Other or SelectionReasonKind.DisplacedByFloor;
        }

        return expected.Kind is SelectionReasonKind.DisplacedByFloor or SelectionReasonKind.Other
            && actual.Kind == SelectionReasonKind.DisplacedByFloor
            ? actual.Binding.IsEmpty && IsDisplaced(given, id, actual, oracle)
            : Findings.Text(expected) == Findings.Text(actual);
    }

    // Which of the floors is named is free, as long as one of them protects somebody lower or keeps a place vacant, and without all of
    // them the candidate has a place or misses it on merit.
    private static bool IsDisplaced(Instance given, string id, SelectionReason actual, OracleAnswers oracle)
    {
        var (protecting, freed) = (oracle.Protecting(oracle.Found.People[id]), oracle.Without(actual.Floors));
        var keepsVacant = given.UnfilledFloor == UnfilledFloor.KeepVacant && given.Total is not null && oracle.Found.LeastShortfall > 0;
        return (actual.Floors.Any(protecting.Contains) || (keepsVacant && actual.Floors.Length > 0))
            && actual.Floors.All(floor => given.Floors.Any(each => each.Id == floor))
            && freed.Settles(freed.Found.People[id]);
    }

    // Where a tie is open, or places are given in steps: what is named must be true.
    private static bool IsSound(Instance given, string id, SelectionReason expected, SelectionReason actual, BruteForce found)
    {
        if (actual.Kind is SelectionReasonKind.Other or SelectionReasonKind.DisplacedByFloor)
        {
            return expected.Kind is SelectionReasonKind.Other or SelectionReasonKind.DisplacedByFloor
                && (actual.Kind == SelectionReasonKind.DisplacedByFloor
                    ? actual.Floors.Length > 0
                    : MayBeOther(given) || DependsOnTheTie(id, found));
        }

        if (actual.Kind != SelectionReasonKind.CapFull)
        {
            return expected.Kind == actual.Kind;
        }

        var people = found.People;
        var before = people.Before(people[id]);
        var caps = found.Limits.Caps.Where(cap => actual.Binding.Contains(cap.Id)).ToArray();
        return caps.Length + given.Shares.Count(share => actual.Binding.Contains(share.Id)) == actual.Binding.Length
            && caps.All(cap => (cap.Members >> people[id] & 1) != 0
                && (found.Sets.Any(set => Limits.Size(set & cap.Members & before) >= cap.Max)
                    || (given.Tie == TiePolicy.All && Limits.Size(found.Selected & cap.Members & before) >= cap.Max)))
            && (actual.MissedBy is not { } by || new OracleAnswers(given).MissedBy(id, actual.Binding.Single()) == by);
    }
}
