using Emulation.Domain.Candidates;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Units;

namespace Emulation.Cli.Spreadsheets.Tables;

/// <summary>The closed lists of words in tables of dossiers.</summary>
internal static class TableWords
{
    public static WordList Sector { get; } = WordList.Of<Sector>("cán bộ, công chức, viên chức|công chức|viên chức",
        "lực lượng vũ trang|quân đội, công an", "người lao động khác|công nhân, nông dân");

    public static WordList Sex { get; } = WordList.Of<Sex>("nữ", "nam");

    public static WordList Level { get; } = WordList.Of<UnitLevel>(
        "tổ|phòng", "trường", "đơn vị sự nghiệp", "doanh nghiệp", "xã|phường", "huyện|quận", "sở", "tỉnh|thành phố", "bộ|ngành",
            "quốc gia");

    public static WordList CandidateKind { get; } = WordList.Of<CandidateKind>(KindNames());

    public static WordList Rating { get; } = WordList.Of<Rating>(
        "không hoàn thành nhiệm vụ|không hoàn thành", "hoàn thành nhiệm vụ|hoàn thành", "hoàn thành tốt nhiệm vụ|hoàn thành tốt",
            "hoàn thành xuất sắc nhiệm vụ|hoàn thành xuất sắc");

    public static WordList Scope { get; } = WordList.Of<InfluenceScope>("cơ sở", "bộ, tỉnh|cấp bộ|cấp tỉnh", "toàn quốc");

    public static WordList InitiativeKind { get; } = WordList.Of<InitiativeKind>("sáng kiến", "đề tài khoa học|đề tài",
        "đề án khoa học|đề án", "mưu trí, sáng tạo trong chiến đấu");

    public static WordList DisciplineForm { get; } = WordList.Of<DisciplineForm>("khiển trách", "cảnh cáo", "hạ bậc lương", "giáng chức",
        "cách chức", "buộc thôi việc");

    public static WordList PendingKind { get; } = WordList.Of<PendingKind>("xem xét kỷ luật", "điều tra",
        "thanh tra, kiểm tra|thanh tra|kiểm tra", "khiếu nại", "tố cáo", "báo chí nêu");

    public static WordList AchievementKind { get; } = WordList.Of<AchievementKind>("đột xuất", "nhiều thành tích", "đóng góp",
        "giải thưởng", "lao động, sản xuất", "nhiệm vụ chính trị");

    public static WordList MovementPlace { get; } = WordList.Of<MovementPlace>("tham gia", "xuất sắc", "dẫn đầu");

    public static WordList Launcher { get; } = WordList.Of<MovementLauncher>(
        "chủ tịch nước", "thủ tướng chính phủ", "hội đồng trung ương", "bộ|ngành", "tỉnh", "sở", "huyện", "xã", "đơn vị");

    public static WordList Review { get; } = WordList.Of<MovementReview>("sơ kết", "tổng kết");

    public static WordList Basis { get; } = WordList.Of<CommendationBasis>("công trạng", "đột xuất", "phong trào", "cống hiến", "niên hạn",
        "đối ngoại");

    public static WordList Status { get; } = WordList.Of<RecordStatus>("còn hiệu lực", "bị thu hồi|thu hồi", "bị thay thế|thay thế");

    public static WordList AssignmentKind { get; } = WordList.Of<AssignmentKind>("chuyển công tác", "biệt phái");

    public static WordList TrainingResult { get; } = WordList.Of<TrainingResult>("yếu|kém", "trung bình", "khá", "giỏi", "xuất sắc");

    public static WordList DateFormat { get; } = WordList.Of(("yyyy-mm-dd", "năm-tháng-ngày"), ("dd/mm/yyyy", "ngày/tháng/năm"));

    private static string[] KindNames() => ["cá nhân", "tập thể", "hộ gia đình", "mô hình, tiết mục|mô hình|tiết mục"];
}
