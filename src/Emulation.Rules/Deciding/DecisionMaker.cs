using System.Collections.Immutable;
using Emulation.Domain.Decisions;
using Emulation.Domain.Findings;
using Emulation.Rules.Compilation;
using Emulation.Rules.Measuring;
using Emulation.Rules.Procedure;

namespace Emulation.Rules.Deciding;

/// <summary>Makes the full decision from the bytes that were found.</summary>
internal static class DecisionMaker
{
    public static Decision Make(UnitDecisions decisions, DecisionOutcome outcome)
    {
        var rule = outcome.AwardRule;
        var subject = decisions.SubjectOf(outcome);
        var standards = rule.ExamineStandards(subject);
        var (missing, enough) = outcome.Eligibility == Eligibility.Undetermined ? Settlement.Of(standards) : ([], []);
        var lifted = rule.Suspension is null ? null : Rulings.OnSuspension(outcome.Candidate.Dossier, rule.Award.Id, decisions.AsOf);
        return new()
        {
            Kind = rule.Kind,
            Candidate = outcome.Candidate.Id,
            Unit = decisions.Unit.Unit.Id,
            Award = rule.Award.Id,
            Eligibility = outcome.Eligibility,
            Standing = outcome.Standing,
            Findings = [.. Findings(rule, standards)],
            Missing = missing,
            Enough = enough,
            Vote = VoteCounter.Result(rule.Award.Vote, rule.Award.Id, outcome.Candidate, subject.Period.Id),
            Suspension = outcome.Suspension,
            Suspended = lifted is null ? NegativeList.Open(rule.Suspension, outcome.Candidate.Dossier, decisions.AsOf) : [],
            PlaceRuling = outcome.Standing is Standing.Selected or Standing.NotSelected ? outcome.PlaceRuling : null,
            SuspensionRuling = lifted,
            Authority = Authorities.For(rule.Award.Definition.ConferredBy, decisions.Unit.Unit.Level, decisions.AsOf),
            SubmittedBy = Authorities.For(rule.Award.Definition.SubmittedBy, decisions.Unit.Unit.Level, decisions.AsOf),
            Bonus = Bonuses.For(decisions, outcome),
        };
    }

    private static IEnumerable<Finding> Findings(AwardRule rule, Evidence standards)
    {
        foreach (var part in standards.Parts)
        {
            if (part.Topic == EvidenceTopic.AppliesTo && part.Outcome != Tri.Met)
            {
                yield return new("applies-to", (Outcome)part.Outcome, rule.Award.Definition.Citation, part.Read);
            }

            foreach (var each in part.Criterion is null ? part.Parts.Where(inner => inner.Criterion is not null) : [part])
            {
                yield return new(each.Criterion!.Id, (Outcome)each.Outcome, each.Criterion.Citation, Read(each)) { Failure = each.FirstFailure() };
            }
        }
    }

    // What a criterion read, its parts included, each fact once; the members' own facts are left to the explanation.
    private static ImmutableArray<FactRead> Read(Evidence evidence)
    {
        ImmutableArray<FactRead> all = [.. All(evidence)];
        return all.Length < 2 ? all : [.. all.DistinctBy(read => read.Fact, StringComparer.Ordinal)];
    }

    private static IEnumerable<FactRead> All(Evidence evidence) =>
        evidence.Read.Concat(evidence.Topic is EvidenceTopic.Criterion or EvidenceTopic.Condition
            ? evidence.Parts.Where(part => part.Topic is EvidenceTopic.Condition or EvidenceTopic.Sector).SelectMany(All)
            : []);
}
