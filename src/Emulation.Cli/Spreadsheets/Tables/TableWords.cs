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
}
