using System.Collections.Immutable;
using Emulation.Domain.Awards;
using Emulation.Domain.Candidates;
using Emulation.Domain.Decisions;
using Emulation.Domain.Policies;
using Emulation.Rules.Compilation.Kernels;
using Emulation.Rules.Measuring;
using Emulation.Rules.Procedure;

namespace Emulation.Rules.Compilation;

/// <summary>One award for one kind of candidate, compiled.</summary>
internal sealed class AwardRule
{
    public required Award Award { get; init; }

    public required CandidateKind Kind { get; init; }

    /// <summary>The award's place among those of its kind, lowest tier first.</summary>
    public required int Index { get; init; }

    /// <summary>The awards it reads: those that must be decided before it. Written once, when it has been compiled.</summary>
    public ImmutableArray<AwardRule> After { get; set; } = [];

    public required ImmutableArray<CriterionRule> Criteria { get; init; }

    public required ImmutableArray<CriterionRule> Alternatives { get; init; }

    /// <summary>Whether the award asks for alternatives at all; some may not be about this kind.</summary>
    public required bool NeedsAlternative { get; init; }

    /// <summary>Whether the award is for the candidate's sector; null where it is for all.</summary>
    public required Kernel? AppliesTo { get; init; }

    /// <summary>The column of what this evaluation confers, or -1 where nothing asks for it.</summary>
    public required int HeldColumn { get; init; }

    /// <summary>The column of its eligibility, or -1 where nothing asks for it.</summary>
    public required int EligibleColumn { get; init; }

    /// <summary>Its quotas of places, the narrowest level first; empty where it has none.</summary>
    public required ImmutableArray<QuotaRule> Quotas { get; init; }

    /// <summary>The alternatives beside those that the quotas limit: who meets one of them is not subject to the quotas.</summary>
    public required ImmutableArray<CriterionRule> OtherWays { get; init; }

    /// <summary>The quota of a group among those selected, or null.</summary>
    public required QuotaRule? GroupQuota { get; init; }

    /// <summary>Who is preferred among those whom the ranking leaves equal.</summary>
    public required ImmutableArray<PreferenceRule> Preferences { get; init; }

    /// <summary>The seed of a lot: that of the policy, else the one that the caller gave; null where there is none.</summary>
    public required string? Seed { get; init; }

    /// <summary>Whether any quota applies.</summary>
    public bool IsLimited => !Quotas.IsEmpty || GroupQuota is not null;

    /// <summary>Whether one of its quotas counts over several units.</summary>
    public bool IsSpanning => (!Quotas.IsEmpty && Quotas[^1].Quota.IsSpanning) || GroupQuota is { Quota.IsSpanning: true };

    public required SuspensionRule? Suspension { get; init; }

    /// <summary>Why the standards are or are not met.</summary>
    public Evidence ExamineStandards(Subject subject) => subject.Known.Of(this, subject, isHeld: false, static (rule, subject) => rule.Standards(subject));

    /// <summary>Why the award is or is not held by this evaluation, once it has been decided.</summary>
    public Evidence ExamineHeld(Subject subject) => subject.Known.Of(this, subject, isHeld: true, static (rule, subject) => rule.HeldNow(subject));

    /// <summary>The vote and the negative list, where a policy asks for them.</summary>
    public IEnumerable<Evidence> ExamineProcedure(Subject subject)
    {
        if (Award.Vote is { } vote)
        {
            var result = VoteCounter.Result(vote, Award.Id, subject.Candidate, subject.Period.Id);
            yield return new()
            {
                Outcome = result.Outcome switch { VoteOutcome.Passed => Tri.Met, VoteOutcome.Failed => Tri.NotMet, _ => Tri.Unknown },
                Topic = EvidenceTopic.Vote,
                Rule = this,
                Read = [subject.Read($"votes.{Award.Id}", result.Base is { } whole ? $"{result.For}/{whole}" : FactNames.Word(result.Outcome))],
                Missing = result.Outcome switch
                {
                    VoteOutcome.NotHeld => [subject.Lacks($"votes.{Award.Id}", FactAskers.Council)],
                    VoteOutcome.NotChecked => [subject.Lacks($"votes.{Award.Id}", FactAskers.Policy)],
                    _ => [],
                },
            };
        }

        if (Suspension is not null)
        {
            if (Rulings.OnSuspension(subject.Dossier, Award.Id, subject.Unit.AsOf) is { } lifted)
            {
                yield return new()
                {
                    Outcome = Tri.Met,
                    Topic = EvidenceTopic.Suspension,
                    Rule = this,
                    Read = [subject.Read($"rulings.{Award.Id}", RecordNotes.Ruling(lifted))],
                };
                yield break;
            }

            var state = NegativeList.State(Suspension, subject.Dossier, subject.Unit.AsOf);
            var open = NegativeList.Open(Suspension, subject.Dossier, subject.Unit.AsOf);
            yield return new()
            {
                Outcome = state == SuspensionState.None ? Tri.Met : Tri.Unknown,
                Topic = EvidenceTopic.Suspension,
                Rule = this,
                Read = [subject.Read("pending", state switch
                {
                    SuspensionState.None => FactNames.None,
                    SuspensionState.Unknown => FactNames.Unknown,
                    _ => string.Join(", ", open.Select(FactNames.Word)),
                })],
                Missing = state == SuspensionState.None ? [] : [subject.Lacks("pending", FactAskers.Pending)],
                // An open matter only suspends: no answer about it makes the award a lost one.
                Assume = (facts, best) => best && facts.Contains(subject.Prefix + "pending") ? Tri.Met : Tri.Unknown,
            };
        }
    }

    private Evidence Standards(Subject subject)
    {
        var parts = ImmutableArray.CreateBuilder<Evidence>();
        if (AppliesTo?.Examine(subject) is { } applies && (applies.Outcome != Tri.Met || !applies.Read.IsEmpty))
        {
            parts.Add(new() { Outcome = applies.Outcome, Combination = Combination.All, Topic = EvidenceTopic.AppliesTo, Rule = this, Read = applies.Read, Parts = [applies] });
        }

        if (parts.Count == 0 || parts[0].Outcome != Tri.NotMet)
        {
            var before = parts.Count;
            parts.AddRange(Criteria.Select(criterion => criterion.Examine(subject, this)).Where(part => part.Outcome != Tri.Irrelevant));
            if (NeedsAlternative)
            {
                ImmutableArray<Evidence> alternatives =
                    [.. Alternatives.Select(criterion => criterion.Examine(subject, this)).Where(part => part.Outcome != Tri.Irrelevant)];
                parts.Add(new()
                {
                    Outcome = alternatives.IsEmpty ? Tri.NotMet : alternatives.Max(part => part.Outcome),
                    Combination = Combination.Any,
                    Topic = EvidenceTopic.Condition,
                    Parts = alternatives,
                });
            }

            if (parts.Count == before)
            {
                // No standard is about this candidate: nobody has said what it would have to meet.
                parts.Add(new()
                {
                    Outcome = Tri.Unknown,
                    Topic = EvidenceTopic.Standards,
                    Rule = this,
                    Missing = [subject.Lacks($"eligible.{Award.Id}", FactAskers.Policy)],
                });
            }
        }

        return new()
        {
            Outcome = parts.Min(part => part.Outcome),
            Combination = Combination.All,
            Topic = EvidenceTopic.Standards,
            Rule = this,
            Parts = parts.ToImmutable(),
        };
    }

    private Evidence HeldNow(Subject subject)
    {
        var outcome = subject.Columns.Held(HeldColumn)[subject.Index];
        var parts = ImmutableArray.CreateBuilder<Evidence>();
        parts.Add(ExamineStandards(subject));
        parts.AddRange(ExamineProcedure(subject));
        var isPlaceOpen = parts[0].Outcome == Tri.Met && subject.Columns.Placed(HeldColumn)[subject.Index] == Tri.Unknown;
        if (outcome != parts.Min(part => part.Outcome) || isPlaceOpen)
        {
            // The selection: a place lost, or one that hangs on others.
            parts.Add(new()
            {
                Outcome = outcome,
                Topic = EvidenceTopic.Selection,
                Rule = this,
                Missing = outcome == Tri.Unknown ? [subject.Lacks($"selection.{Award.Id}", FactAskers.Council)] : [],
            });
        }

        return new()
        {
            Outcome = outcome,
            Combination = Combination.All,
            Topic = EvidenceTopic.Held,
            Rule = this,
            Parts = parts.ToImmutable(),
        };
    }
}
