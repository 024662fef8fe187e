using Emulation.Domain.Candidates;
using Emulation.Domain.Decisions;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Findings;
using Emulation.Domain.Wording;

namespace Emulation.Cli.Output;

/// <summary>The words of decisions in tables for people.</summary>
internal sealed class DecisionWords(WordingLanguage language)
{
    public string Kind(CandidateKind kind) => Vietnamese(kind) ?? kind switch
    {
        CandidateKind.Individual => "individual",
        CandidateKind.Collective => "collective",
        CandidateKind.Household => "household",
        _ => "entry",
    };

    public string Eligibility(Eligibility eligibility) => Vietnamese(eligibility) ?? eligibility switch
    {
        Domain.Decisions.Eligibility.Eligible => "eligible",
        Domain.Decisions.Eligibility.NotEligible => "not eligible",
        _ => "undetermined",
    };

    public string Standing(Standing standing) => Vietnamese(standing) ?? standing switch
    {
        Domain.Decisions.Standing.NotSubjectToQuota => "not subject to a quota",
        Domain.Decisions.Standing.Selected => "selected",
        Domain.Decisions.Standing.Conditional => "conditional",
        Domain.Decisions.Standing.Tied => "tied, for the council to settle",
        Domain.Decisions.Standing.NotSelected => "not selected",
        _ => "not considered",
    };

    public string Vote(VoteOutcome vote) => Vietnamese(vote) ?? vote switch
    {
        VoteOutcome.NotRequired => "not required",
        VoteOutcome.NotHeld => "not held",
        VoteOutcome.Failed => "failed",
        VoteOutcome.Passed => "passed",
        _ => "not checked",
    };

    public string Outcome(Outcome outcome) => Vietnamese(outcome) ?? outcome switch
    {
        Domain.Findings.Outcome.Met => "met",
        Domain.Findings.Outcome.NotMet => "not met",
        _ => "not known",
    };

    public string Pending(PendingKind matter) => Vietnamese(matter) ?? matter switch
    {
        PendingKind.Discipline => "discipline",
        PendingKind.Investigation => "investigation",
        PendingKind.Inspection => "inspection",
        PendingKind.Complaint => "complaint",
        PendingKind.Denunciation => "denunciation",
        _ => "press",
    };

    private string? Vietnamese<T>(T value)
        where T : struct, Enum => language == WordingLanguage.Vietnamese ? VietnameseWords<T>.Of(value) : null;

    public string In(string vi, string en) => language == WordingLanguage.Vietnamese ? vi : en;
}
