using Emulation.Domain.Decisions;
using Emulation.Rules.Compilation;
using Emulation.Rules.Measuring;
using Emulation.Rules.Procedure;

namespace Emulation.Rules.Evaluation;

/// <summary>Decides one award over a whole column of candidates: what every runner runs, in whatever order it is let.</summary>
internal static class AwardEvaluator
{
    /// <summary>Decides one award for the whole unit, once the awards it reads are decided: standards, vote, selection, holding.</summary>
    /// <param name="rule">The award.</param>
    /// <param name="columns">The unit's facts.</param>
    /// <param name="findings">What is found.</param>
    /// <param name="kept">The selection that was made before, where the award is decided again; null where it is not.</param>
    /// <returns>Whether a selection was made.</returns>
    public static bool Step(AwardRule rule, UnitColumns columns, UnitFindings findings, KeptSelection? kept = null)
    {
        BeforeSelection(rule, columns, findings);
        var selected = Selection.Select(rule, columns, findings, kept);
        Hold(rule, columns[rule.Kind], findings[rule.Kind]);
        return selected;
    }

    /// <summary>The standards and the vote.</summary>
    public static void BeforeSelection(AwardRule rule, UnitColumns columns, UnitFindings findings)
    {
        Standards(rule, columns, findings[rule.Kind]);
        Vote(rule, columns[rule.Kind], findings[rule.Kind]);
    }

    private static void Standards(AwardRule rule, UnitColumns columns, KindFindings findings)
    {
        var eligibility = findings.Eligibility(rule.Index);
        var (borrowed, spare) = (columns.Borrow(findings.Count), columns.Borrow(findings.Count));
        var applies = borrowed.AsSpan(0, findings.Count);
        var excluded = spare.AsSpan(0, findings.Count);
        if (Applies(rule, columns, applies, excluded))
        {
            eligibility.Fill(Tri.Irrelevant);
            foreach (var criterion in rule.Criteria)
            {
                Columns.Combine(eligibility, Criterion(criterion, rule, columns, findings, excluded), all: true);
            }

            if (rule.NeedsAlternative)
            {
                Alternatives(rule, columns, findings, excluded);
            }

            // No relevant criterion says anything about the candidate: that is not an answer.
            eligibility.Replace(Tri.Irrelevant, Tri.Unknown);
            Columns.Combine(eligibility, applies, all: true);
        }
        else
        {
            eligibility.Clear(); // NotMet
            PassOver(rule, findings);
        }

        columns.Return(borrowed);
        columns.Return(spare);
        if (rule.EligibleColumn >= 0)
        {
            eligibility.CopyTo(columns[rule.Kind].Eligible(rule.EligibleColumn));
        }
    }

    /// <summary>Finds whom the award is for and marks in <paramref name="excluded"/> whom it is not for; says whether it is for anybody.</summary>
    private static bool Applies(AwardRule rule, UnitColumns columns, Span<byte> applies, Span<byte> excluded)
    {
        if (rule.AppliesTo is not { } appliesTo)
        {
            applies.Fill(Tri.Met);
            return true;
        }

        appliesTo.Run(columns, rule.Kind, applies);
        for (var i = 0; i < excluded.Length; i++)
        {
            excluded[i] = applies[i] == Tri.NotMet ? Tri.Irrelevant : Tri.NotMet;
        }

        return applies.ContainsAnyExcept(Tri.NotMet);
    }

    private static void PassOver(AwardRule rule, KindFindings findings)
    {
        foreach (var criterion in rule.Criteria)
        {
            findings.Outcomes(criterion.Column).Fill(Tri.Irrelevant);
        }

        foreach (var alternative in rule.Alternatives)
        {
            findings.Outcomes(alternative.Column).Fill(Tri.Irrelevant);
        }
    }

    private static Span<byte> Criterion(CriterionRule criterion, AwardRule rule, UnitColumns columns, KindFindings findings, ReadOnlySpan<byte> excluded)
    {
        var outcomes = findings.Outcomes(criterion.Column);
        criterion.Kernel.Run(columns, rule.Kind, outcomes);
        if (rule.AppliesTo is not null)
        {
            Columns.Combine(outcomes, excluded, all: false);
        }

        return outcomes;
    }

    private static void Alternatives(AwardRule rule, UnitColumns columns, KindFindings findings, ReadOnlySpan<byte> excluded)
    {
        var borrowed = columns.Borrow(findings.Count);
        var best = borrowed.AsSpan(0, findings.Count);
        best.Clear();
        foreach (var alternative in rule.Alternatives)
        {
            Columns.CombineAlternative(best, Criterion(alternative, rule, columns, findings, excluded));
        }

        Columns.Combine(findings.Eligibility(rule.Index), best, all: true);
        columns.Return(borrowed);
    }

    private static void Vote(AwardRule rule, KindColumns columns, KindFindings findings)
    {
        var votes = findings.Vote(rule.Index);
        if (rule.Award.Vote is not { } vote)
        {
            votes.Clear(); // VoteOutcome.NotRequired
            return;
        }

        for (var i = 0; i < votes.Length; i++)
        {
            votes[i] = (byte)VoteCounter.Outcome(vote, rule.Award.Id, columns.Candidates[i].Dossier, columns.Periods[i].Id);
        }
    }

    private static void Hold(AwardRule rule, KindColumns columns, KindFindings findings)
    {
        if (rule.HeldColumn < 0)
        {
            return;
        }

        var held = columns.Held(rule.HeldColumn);
        var placed = columns.Placed(rule.HeldColumn);
        var eligibility = findings.Eligibility(rule.Index);
        var standing = findings.Standing(rule.Index);
        var vote = findings.Vote(rule.Index);
        var suspension = findings.Suspension;
        for (var i = 0; i < held.Length; i++)
        {
            var place = (Standing)standing[i] switch
            {
                Standing.NotSelected or Standing.NotConsidered => Tri.NotMet,
                Standing.Selected or Standing.NotSubjectToQuota => Tri.Met,
                _ => Tri.Unknown,
            };
            var procedure = (VoteOutcome)vote[i] switch
            {
                VoteOutcome.Failed => Tri.NotMet,
                VoteOutcome.NotHeld or VoteOutcome.NotChecked => Tri.Unknown,
                _ => (SuspensionState)suspension[i] == SuspensionState.None
                    || Rulings.OnSuspension(columns.Candidates[i].Dossier, rule.Award.Id, findings.AsOf) is not null ? Tri.Met : Tri.Unknown,
            };
            placed[i] = place;
            held[i] = Math.Min(eligibility[i], Math.Min(place, procedure));
        }
    }
}
