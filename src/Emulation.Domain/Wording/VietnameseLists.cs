using System.Collections.Immutable;
using Emulation.Domain.Candidates;
using Emulation.Domain.Decisions;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Findings;
using Emulation.Domain.Units;

namespace Emulation.Domain.Wording;

/// <summary>The Vietnamese words of closed lists, each in the order of its values.</summary>
internal static class VietnameseLists
{
    private static readonly Dictionary<Type, ImmutableArray<string>> _lists = new()
    {
        [typeof(CandidateKind)] = ["cá nhân", "tập thể", "hộ gia đình", "mô hình, tiết mục"],
        [typeof(Sector)] = ["cán bộ, công chức, viên chức", "lực lượng vũ trang", "người lao động khác"],
        [typeof(Sex)] = ["nữ", "nam"],
        [typeof(AssignmentKind)] = ["chuyển công tác", "biệt phái"],
        [typeof(TrainingResult)] = ["yếu", "trung bình", "khá", "giỏi", "xuất sắc"],
        [typeof(UnitLevel)] = ["tổ", "trường", "đơn vị sự nghiệp", "doanh nghiệp", "xã", "huyện", "sở", "tỉnh", "bộ", "quốc gia"],
        [typeof(Rating)] =
            ["không hoàn thành nhiệm vụ", "hoàn thành nhiệm vụ", "hoàn thành tốt nhiệm vụ", "hoàn thành xuất sắc nhiệm vụ"],
        [typeof(InfluenceScope)] = ["cơ sở", "Bộ, ban, ngành, tỉnh", "toàn quốc"],
        [typeof(InitiativeKind)] = ["sáng kiến", "đề tài khoa học", "đề án khoa học", "mưu trí, sáng tạo trong chiến đấu"],
        [typeof(DisciplineForm)] = ["khiển trách", "cảnh cáo", "hạ bậc lương", "giáng chức", "cách chức", "buộc thôi việc"],
        [typeof(PendingKind)] = ["xem xét kỷ luật", "điều tra", "thanh tra, kiểm tra", "khiếu nại", "tố cáo", "báo chí nêu"],
        [typeof(AchievementKind)] =
            ["đột xuất", "nhiều thành tích", "đóng góp", "giải thưởng", "lao động, sản xuất", "nhiệm vụ chính trị"],
        [typeof(MovementPlace)] = ["tham gia", "xuất sắc", "dẫn đầu"],
        [typeof(MovementLauncher)] =
        [
            "Chủ tịch nước", "Thủ tướng Chính phủ", "Hội đồng Thi đua - Khen thưởng Trung ương",
            "bộ", "tỉnh", "sở", "huyện", "xã", "đơn vị",
        ],
        [typeof(MovementReview)] = ["sơ kết", "tổng kết"],
        [typeof(CommendationBasis)] = ["công trạng", "đột xuất", "phong trào", "cống hiến", "niên hạn", "đối ngoại"],
        [typeof(RecordStatus)] = ["còn hiệu lực", "bị thu hồi", "bị thay thế"],
        [typeof(Outcome)] = ["không đạt", "chưa rõ", "đạt"],
        [typeof(Eligibility)] = ["không đủ tiêu chuẩn", "chưa đủ căn cứ", "đủ tiêu chuẩn"],
        [typeof(Standing)] =
            ["không theo chỉ tiêu", "được chọn", "còn tùy", "đồng hạng, chờ hội đồng", "không được chọn", "không xét"],
        [typeof(VoteOutcome)] = ["không cần", "chưa họp", "không đủ phiếu", "đủ phiếu", "chưa kiểm tra được"],
    };

    /// <summary>The words of an enum; default where there are none.</summary>
    public static ImmutableArray<string> Of(Type list) => _lists.GetValueOrDefault(list);
}
