using Emulation.Domain.Candidates;
using Emulation.Domain.Decisions;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Findings;
using Emulation.Domain.Wording;

namespace Emulation.Cli.Output;

/// <summary>The words of decisions in tables for people.</summary>
internal sealed class DecisionWords(WordingLanguage language)
{
    public string Kind(CandidateKind kind) => kind switch
    {
        CandidateKind.Individual => In("cá nhân", "individual"),
        CandidateKind.Collective => In("tập thể", "collective"),
        CandidateKind.Household => In("hộ gia đình", "household"),
        _ => In("mô hình, tiết mục", "entry"),
    };

    public string Eligibility(Eligibility eligibility) => eligibility switch
    {
        Domain.Decisions.Eligibility.Eligible => In("đủ tiêu chuẩn", "eligible"),
        Domain.Decisions.Eligibility.NotEligible => In("không đủ tiêu chuẩn", "not eligible"),
        _ => In("chưa đủ căn cứ", "undetermined"),
    };

    public string Standing(Standing standing) => standing switch
    {
        Domain.Decisions.Standing.NotSubjectToQuota => In("không theo chỉ tiêu", "not subject to a quota"),
        Domain.Decisions.Standing.Selected => In("được chọn", "selected"),
        Domain.Decisions.Standing.Conditional => In("còn tùy", "conditional"),
        Domain.Decisions.Standing.Tied => In("đồng hạng, chờ hội đồng", "tied, for the council to settle"),
        Domain.Decisions.Standing.NotSelected => In("không được chọn", "not selected"),
        _ => In("không xét", "not considered"),
    };

    public string Vote(VoteOutcome vote) => vote switch
    {
        VoteOutcome.NotRequired => In("không cần", "not required"),
        VoteOutcome.NotHeld => In("chưa họp", "not held"),
        VoteOutcome.Failed => In("không đủ phiếu", "failed"),
        VoteOutcome.Passed => In("đủ phiếu", "passed"),
        _ => In("chưa kiểm tra được", "not checked"),
    };

    public string Outcome(Outcome outcome) => outcome switch
    {
        Domain.Findings.Outcome.Met => In("đạt", "met"),
        Domain.Findings.Outcome.NotMet => In("không đạt", "not met"),
        _ => In("chưa rõ", "not known"),
    };

    public string Pending(PendingKind matter) => matter switch
    {
        PendingKind.Discipline => In("xem xét kỷ luật", "discipline"),
        PendingKind.Investigation => In("điều tra", "investigation"),
        PendingKind.Inspection => In("thanh tra, kiểm tra", "inspection"),
        PendingKind.Complaint => In("khiếu nại", "complaint"),
        PendingKind.Denunciation => In("tố cáo", "denunciation"),
        _ => In("báo chí nêu", "press"),
    };

    public string In(string vi, string en) => language == WordingLanguage.Vietnamese ? vi : en;
}
