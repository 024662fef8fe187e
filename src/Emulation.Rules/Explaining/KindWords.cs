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

    public static LocalizedText Of(Rating rating) => rating switch
    {
        Rating.Excellent => new("hoàn thành xuất sắc nhiệm vụ", "excellent"),
        Rating.Good => new("hoàn thành tốt nhiệm vụ", "good"),
        Rating.Completed => new("hoàn thành nhiệm vụ", "completed"),
        _ => new("không hoàn thành nhiệm vụ", "failed"),
    };

    public static LocalizedText Of(InfluenceScope scope) => scope switch
    {
        InfluenceScope.Grassroots => new("cơ sở", "the unit"),
        InfluenceScope.Ministerial => new("Bộ, ban, ngành, tỉnh", "the ministry or province"),
        _ => new("toàn quốc", "the whole country"),
    };

    public static LocalizedText Of(InitiativeKind kind) => kind switch
    {
        InitiativeKind.Initiative => new("sáng kiến", "initiative"),
        InitiativeKind.Research => new("đề tài", "research work"),
        InitiativeKind.Project => new("đề án", "project"),
        _ => new("mưu trí, sáng tạo trong chiến đấu", "ingenuity in combat"),
    };

    public static LocalizedText Of(DisciplineForm form) => form switch
    {
        DisciplineForm.Reprimand => new("khiển trách", "a reprimand"),
        DisciplineForm.Warning => new("cảnh cáo", "a warning"),
        DisciplineForm.PayCut => new("hạ bậc lương", "a pay cut"),
        DisciplineForm.Demotion => new("giáng chức", "demotion"),
        DisciplineForm.Removal => new("cách chức", "removal from post"),
        _ => new("buộc thôi việc", "dismissal"),
    };

    public static LocalizedText Of(Outcome outcome) => outcome switch
    {
        Outcome.Met => new("đạt", "met"),
        Outcome.NotMet => new("không đạt", "not met"),
        _ => new("chưa rõ", "unknown"),
    };

    public static LocalizedText Of(Eligibility eligibility) => eligibility switch
    {
        Eligibility.Eligible => new("đủ tiêu chuẩn", "eligible"),
        Eligibility.NotEligible => new("không đủ tiêu chuẩn", "not eligible"),
        _ => new("chưa đủ căn cứ", "undetermined"),
    };

    public static LocalizedText Of(Standing standing) => standing switch
    {
        Standing.Selected => new("được chọn", "selected"),
        Standing.Conditional => new("còn tùy", "conditional"),
        Standing.Tied => new("đồng hạng, chờ hội đồng", "tied, left to the council"),
        Standing.NotSelected => new("không được chọn", "not selected"),
        Standing.NotConsidered => new("không xét", "not considered"),
        _ => new("không theo chỉ tiêu", "not subject to a quota"),
    };

    /// <summary>Candidates of a kind, as they are counted.</summary>
    public static LocalizedText Counted(CandidateKind kind) => kind switch
    {
        CandidateKind.Individual => new("cá nhân", "individuals"),
        CandidateKind.Collective => new("tập thể", "collectives"),
        CandidateKind.Household => new("hộ gia đình", "households"),
        _ => new("mô hình, tiết mục", "entries"),
    };

    public static LocalizedText Of(VoteBase of) => of switch
    {
        VoteBase.AllMembers => new("tổng số thành viên hội đồng", "all members of the council"),
        VoteBase.Present => new("thành viên có mặt", "the members present"),
        _ => new("phiếu hợp lệ", "the valid ballots"),
    };
}
