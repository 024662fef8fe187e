using System.Buffers;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using Emulation.Domain.Awards;
using Emulation.Domain.Candidates;
using Emulation.Domain.Decisions;
using Emulation.Rules.Deciding;

namespace Emulation.Rules.Recording;

/// <summary>Puts the outcomes of a unit together: candidates with the same outcome for an award share a row.</summary>
internal static class OutcomeRows
{
    /// <summary>The rows, and the hash of the decisions with all of their findings.</summary>
    public static (ImmutableArray<RecordedOutcome> Rows, string Hash) Of(UnitDecisions unit)
    {
        // Of a row everything but its candidates is the key; they come in the order of their ids.
        var rows = new Dictionary<RecordedOutcome, ImmutableArray<CandidateId>.Builder>();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var bytes = new ArrayBufferWriter<byte>(1 << 12);
        using var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = DecisionJson.Encoder, SkipValidation = true });
        foreach (var outcome in unit.Outcomes)
        {
            var decision = unit.Decide(outcome);
            CanonicalDecision.Write(json, decision, unit.Unit.PeriodOf(outcome.Candidate).Id);
            json.Flush();
            hash.AppendData(bytes.WrittenSpan);
            hash.AppendData("\n"u8);
            bytes.ResetWrittenCount();
            json.Reset();

            var key = Key(unit, outcome, decision);
            if (!rows.TryGetValue(key, out var candidates))
            {
                rows.Add(key, candidates = ImmutableArray.CreateBuilder<CandidateId>());
            }

            candidates.Add(decision.Candidate);
        }

        return (InOrder(rows.Select(row => row.Key with { Candidates = row.Value.ToImmutable() })), ContentHash.Of(hash));
    }

    /// <summary>Rows as they are written, whoever wrote them: those that say the same put together, candidates and rows in their order.</summary>
    public static ImmutableArray<RecordedOutcome> Canonical(IEnumerable<RecordedOutcome> rows) => InOrder(rows
        .GroupBy(row => row with { Candidates = [] })
        .Select(same => same.Key with { Candidates = [.. same.SelectMany(row => row.Candidates).Order()] }));

    /// <summary>Somebody who has two outcomes for one award; null where nobody has.</summary>
    public static (CandidateId Candidate, AwardId Award)? Twice(IEnumerable<RecordedOutcome> rows)
    {
        var seen = new HashSet<(CandidateKind, CandidateId, AwardId)>();
        foreach (var row in rows)
        {
            foreach (var candidate in row.Candidates)
            {
                if (!seen.Add((row.Kind, candidate, row.Award)))
                {
                    return (candidate, row.Award);
                }
            }
        }

        return null;
    }

    private static ImmutableArray<RecordedOutcome> InOrder(IEnumerable<RecordedOutcome> rows) =>
    [
        .. rows.OrderBy(row => row.Kind).ThenBy(row => row.Award).ThenBy(row => row.Eligibility).ThenBy(row => row.Standing)
            .ThenBy(row => row.Vote).ThenBy(row => row.Suspension).ThenBy(row => row.Authority, StringComparer.Ordinal)
            .ThenBy(row => row.Bonus).ThenBy(row => row.Certainty),
    ];

    private static RecordedOutcome Key(UnitDecisions unit, DecisionOutcome outcome, Decision decision) => new()
    {
        Authority = decision.Authority,
        Award = decision.Award,
        Bonus = decision.Bonus?.Vnd,
        Candidates = [],
        Certainty = (Certainty)Bonuses.CertaintyOf(unit, outcome),
        Eligibility = decision.Eligibility,
        Kind = decision.Kind,
        Standing = decision.Standing,
        Suspension = decision.Suspension == SuspensionState.None ? null : decision.Suspension,
        Vote = decision.Vote.Outcome == VoteOutcome.NotRequired ? null : decision.Vote.Outcome,
    };
}
