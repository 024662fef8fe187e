using Emulation.Domain.Candidates;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Units;

namespace Emulation.Cli.Spreadsheets.Tables;

/// <summary>The closed lists of words in tables of dossiers.</summary>
internal static class TableWords
{
    public static WordList Sector { get; } = WordList.Of<Sector>("công chức|viên chức", "quân đội, công an", "công nhân, nông dân");

    public static WordList Sex { get; } = WordList.Of<Sex>();

    public static WordList Level { get; } = WordList.Of<UnitLevel>("phòng", "", "", "", "phường", "quận", "", "thành phố", "ngành");

    public static WordList CandidateKind { get; } = WordList.Of<CandidateKind>("", "", "", "mô hình|tiết mục");

    public static WordList Rating { get; } = WordList.Of<Rating>("không hoàn thành", "hoàn thành", "hoàn thành tốt", "hoàn thành xuất sắc");

    public static WordList Scope { get; } = WordList.Of<InfluenceScope>("", "bộ, tỉnh|cấp bộ|cấp tỉnh");

    public static WordList InitiativeKind { get; } = WordList.Of<InitiativeKind>("", "đề tài", "đề án");

    public static WordList DisciplineForm { get; } = WordList.Of<DisciplineForm>();

    public static WordList PendingKind { get; } = WordList.Of<PendingKind>("", "", "thanh tra|kiểm tra");

    public static WordList AchievementKind { get; } = WordList.Of<AchievementKind>();

    public static WordList MovementPlace { get; } = WordList.Of<MovementPlace>();

    public static WordList Launcher { get; } = WordList.Of<MovementLauncher>("", "", "hội đồng trung ương", "ngành");

    public static WordList Review { get; } = WordList.Of<MovementReview>();

    public static WordList Basis { get; } = WordList.Of<CommendationBasis>();

    public static WordList Status { get; } = WordList.Of<RecordStatus>("", "thu hồi", "thay thế");

    public static WordList AssignmentKind { get; } = WordList.Of<AssignmentKind>();

    public static WordList TrainingResult { get; } = WordList.Of<TrainingResult>("kém");

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
}
