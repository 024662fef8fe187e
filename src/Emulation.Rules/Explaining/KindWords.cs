using Emulation.Domain.Awards;
using Emulation.Domain.Candidates;
using Emulation.Domain.Decisions;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Findings;
using Emulation.Domain.Policies;
using Emulation.Domain.Wording;

namespace Emulation.Rules.Explaining;

/// <summary>The words for levels, scopes and outcomes.</summary>
internal static class KindWords
{
    public static LocalizedText Of(Layer layer) => layer switch
    {
        Layer.Law => new("luật", "law"),
        Layer.Decree => new("nghị định", "decree"),
        Layer.Circular => new("thông tư", "circular"),
        Layer.Regulation => new("quy định của Bộ, ngành, tỉnh", "regulation of the ministry or province"),
        Layer.Unit => new("quy chế của đơn vị", "regulation of the unit"),
        _ => new("kế hoạch phong trào", "plan of a movement"),
    };

    public static LocalizedText Of(Rating rating) => new(VietnameseWords<Rating>.Of(rating), rating switch
    {
        Rating.Excellent => "excellent",
        Rating.Good => "good",
        Rating.Completed => "completed",
        _ => "failed",
    });

    public static LocalizedText Of(InfluenceScope scope) => new(VietnameseWords<InfluenceScope>.Of(scope), scope switch
    {
        InfluenceScope.Grassroots => "the unit",
        InfluenceScope.Ministerial => "the ministry or province",
        _ => "the whole country",
    });

    public static LocalizedText Of(InitiativeKind kind) => new(VietnameseWords<InitiativeKind>.Of(kind), kind switch
    {
        InitiativeKind.Initiative => "initiative",
        InitiativeKind.Research => "research work",
        InitiativeKind.Project => "project",
        _ => "ingenuity in combat",
    });

    public static LocalizedText Of(DisciplineForm form) => new(VietnameseWords<DisciplineForm>.Of(form), form switch
    {
        DisciplineForm.Reprimand => "a reprimand",
        DisciplineForm.Warning => "a warning",
        DisciplineForm.PayCut => "a pay cut",
        DisciplineForm.Demotion => "demotion",
        DisciplineForm.Removal => "removal from post",
        _ => "dismissal",
    });

    public static LocalizedText Of(Outcome outcome) => new(VietnameseWords<Outcome>.Of(outcome), outcome switch
    {
        Outcome.Met => "met",
        Outcome.NotMet => "not met",
        _ => "unknown",
    });

    public static LocalizedText Of(Eligibility eligibility) => new(VietnameseWords<Eligibility>.Of(eligibility), eligibility switch
    {
        Eligibility.Eligible => "eligible",
        Eligibility.NotEligible => "not eligible",
        _ => "undetermined",
    });

    public static LocalizedText Of(Standing standing) => new(VietnameseWords<Standing>.Of(standing), standing switch
    {
        Standing.Selected => "selected",
        Standing.Conditional => "conditional",
        Standing.Tied => "tied, left to the council",
        Standing.NotSelected => "not selected",
        Standing.NotConsidered => "not considered",
        _ => "not subject to a quota",
    });

    /// <summary>Candidates of a kind, as they are counted.</summary>
    public static LocalizedText Counted(CandidateKind kind) => new(VietnameseWords<CandidateKind>.Of(kind), kind switch
    {
        CandidateKind.Individual => "individuals",
        CandidateKind.Collective => "collectives",
        CandidateKind.Household => "households",
        _ => "entries",
    });

    public static LocalizedText Of(VoteBase of) => of switch
    {
        VoteBase.AllMembers => new("tổng số thành viên hội đồng", "all members of the council"),
        VoteBase.Present => new("thành viên có mặt", "the members present"),
        _ => new("phiếu hợp lệ", "the valid ballots"),
    };
}
