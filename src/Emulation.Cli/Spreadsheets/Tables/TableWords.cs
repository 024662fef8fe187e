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

    /// <summary>Branches that the built-in policies name; others are as good.</summary>
    public static WordList Branch { get; } = WordList.Of(("education", "giáo dục"));

    /// <summary>Positions that the built-in policies ask for; others are as good.</summary>
    public static WordList Position { get; } = WordList.Of(
        ("teacher", "giáo viên|nhà giáo"), ("education-manager", "cán bộ quản lý giáo dục"), ("education-researcher", "cán bộ nghiên cứu giáo dục"),
        ("worker", "công nhân"), ("farmer", "nông dân"), ("entrepreneur", "doanh nhân"), ("intellectual", "trí thức"), ("scientist", "nhà khoa học"));

    /// <summary>Kinds of spells of service that the built-in policies count, as far as one Vietnamese word says each; others are as good.</summary>
    public static WordList SpellKind { get; } = WordList.Of(
        ("teaching", "giảng dạy"), ("management", "quản lý"), ("research", "nghiên cứu"), ("study", "học tập"), ("military-service", "nghĩa vụ quân sự"));

    /// <summary>Areas where the built-in policies count service more than once; others are as good.</summary>
    public static WordList Area { get; } = WordList.Of(
        ("border", "biên giới"), ("at-sea", "trên biển"), ("island", "hải đảo|đảo"), ("extremely-difficult", "đặc biệt khó khăn"));

    /// <summary>Kinds of absence that the built-in policies leave out of account; others are as good.</summary>
    public static WordList AbsenceKind { get; } = WordList.Of(("maternity", "thai sản"), ("treatment", "điều trị"));

    private static string[] KindNames() => ["cá nhân", "tập thể", "hộ gia đình", "mô hình, tiết mục|mô hình|tiết mục"];
}
