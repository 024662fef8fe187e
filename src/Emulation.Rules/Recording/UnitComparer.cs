using System.Globalization;
using Emulation.Domain.Awards;
using Emulation.Domain.Candidates;
using Emulation.Domain.Decisions;
using Emulation.Domain.Wording;

namespace Emulation.Rules.Recording;

/// <summary>Compares what two records hold of one unit.</summary>
internal static class UnitComparer
{
    private const string Certainty = "certainty";

    public static IEnumerable<ReplayDifference> Compare(RecordedUnit? was, RecordedUnit? now) => (was, now) switch
    {
        (null, null) => [],
        ({ } unit, null) => [At(unit, ReplayDifferenceKind.UnitMissing)],
        (null, { } unit) => [Added(unit)],
        ({ } before, { } after) => before.Json.SequenceEqual(after.Json) ? [] : Differences(before, after),
    };

    public static ReplayDifference Added(RecordedUnit unit) => At(unit, ReplayDifferenceKind.UnitAdded);

    private static IEnumerable<ReplayDifference> Differences(RecordedUnit was, RecordedUnit now)
    {
        if (was.Input != now.Input)
        {
            yield return At(was, ReplayDifferenceKind.InputChanged) with { Field = "input", Was = was.Input, Is = now.Input };
        }

        if (!was.NotDecided.SequenceEqual(now.NotDecided))
        {
            yield return At(was, ReplayDifferenceKind.DecidedChanged) with { Field = "notDecided", Was = Codes(was), Is = Codes(now) };
            yield break;
        }

        var any = false;
        foreach (var difference in Outcomes(was, now))
        {
            any = true;
            yield return difference;
        }

        if (!any && was.Decisions != now.Decisions)
        {
            yield return At(was, ReplayDifferenceKind.FindingsChanged) with { Field = "decisions", Was = was.Decisions, Is = now.Decisions };
        }
    }

    private static IEnumerable<ReplayDifference> Outcomes(RecordedUnit was, RecordedUnit now)
    {
        // The hash covers every field of an outcome but its certainty: with the same hash it is the record that says something else.
        var isSameDecision = was.Decisions is not null && was.Decisions == now.Decisions;
        var (before, after) = (ByCandidate(was), ByCandidate(now));
        foreach (var (who, of) in before)
        {
            var at = At(was, ReplayDifferenceKind.CandidateMissing) with { CandidateKind = who.Kind, Candidate = who.Candidate };
            if (!after.TryGetValue(who, out var others))
            {
                yield return at;
                continue;
            }

            foreach (var (award, outcome) in of)
            {
                if (!others.TryGetValue(award, out var other))
                {
                    yield return at with { Kind = ReplayDifferenceKind.DecisionMissing, Award = award };
                    continue;
                }

                foreach (var (field, first, second) in Fields(outcome).Zip(Fields(other), (a, b) => (a.Name, a.Value, b.Value)))
                {
                    if (first != second)
                    {
                        var kind = isSameDecision && field != Certainty ? ReplayDifferenceKind.RecordAltered : ReplayDifferenceKind.OutcomeChanged;
                        yield return at with { Kind = kind, Award = award, Field = field, Was = first, Is = second };
                    }
                }
            }

            foreach (var award in others.Keys.Where(award => !of.ContainsKey(award)))
            {
                yield return at with { Kind = ReplayDifferenceKind.DecisionAdded, Award = award };
            }
        }

        foreach (var who in after.Keys.Where(who => !before.ContainsKey(who)))
        {
            yield return At(was, ReplayDifferenceKind.CandidateAdded) with { CandidateKind = who.Kind, Candidate = who.Candidate };
        }
    }

    private static SortedDictionary<(CandidateKind Kind, CandidateId Candidate), SortedDictionary<AwardId, RecordedOutcome>> ByCandidate(RecordedUnit unit)
    {
        var all = new SortedDictionary<(CandidateKind, CandidateId), SortedDictionary<AwardId, RecordedOutcome>>();
        foreach (var row in unit.Outcomes)
        {
            foreach (var candidate in row.Candidates)
            {
                if (!all.TryGetValue((row.Kind, candidate), out var own))
                {
                    all.Add((row.Kind, candidate), own = []);
                }

                own[row.Award] = row;
            }
        }

        return all;
    }

    private static IEnumerable<(string Name, string? Value)> Fields(RecordedOutcome outcome) =>
    [
        ("eligibility", EnumWords<Eligibility>.Of(outcome.Eligibility)),
        ("standing", EnumWords<Standing>.Of(outcome.Standing)),
        ("vote", outcome.Vote is { } vote ? EnumWords<VoteOutcome>.Of(vote) : null),
        ("suspension", outcome.Suspension is { } suspension ? EnumWords<SuspensionState>.Of(suspension) : null),
        ("authority", outcome.Authority),
        ("bonus", outcome.Bonus?.ToString(CultureInfo.InvariantCulture)),
        (Certainty, EnumWords<Recording.Certainty>.Of(outcome.Certainty)),
    ];

    private static string? Codes(RecordedUnit unit) => unit.NotDecided.IsEmpty ? null : string.Join(' ', unit.NotDecided);

    private static ReplayDifference At(RecordedUnit unit, ReplayDifferenceKind kind) => new(kind) { Unit = unit.Unit, Period = unit.Period };
}
