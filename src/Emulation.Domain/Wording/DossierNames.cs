using System.Collections.Frozen;

namespace Emulation.Domain.Wording;

/// <summary>The parts of a dossier as people read them in Vietnamese: <c>ratings</c> is <c>Xếp loại</c>.</summary>
/// <remarks>The headings of tables and the facts of explanations are named by the same words.</remarks>
public static class DossierNames
{
    private static readonly FrozenDictionary<string, string> _names = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["absences"] = "Nghỉ",
        ["achievements"] = "Thành tích",
        ["assignments"] = "Điều động",
        ["attested"] = "Xác nhận",
        ["commendations"] = "Khen thưởng",
        ["died"] = "Ngày mất",
        ["disciplines"] = "Kỷ luật",
        ["documents"] = "Tài liệu",
        ["initiatives"] = "Sáng kiến",
        ["leads"] = "Phụ trách tập thể",
        ["members"] = "Thành viên",
        ["metrics"] = "Số liệu",
        ["movements"] = "Phong trào",
        ["nationality"] = "Quốc tịch",
        ["pending"] = "Vụ việc",
        ["placements"] = "Xếp hạng cụm",
        ["position"] = "Chức danh",
        ["ratings"] = "Xếp loại",
        ["rulings"] = "Kết luận",
        ["scores"] = "Điểm",
        ["sector"] = "Khối",
        ["service.from"] = "Công tác từ ngày",
        ["service.spells"] = "Quá trình công tác",
        ["sex"] = "Giới tính",
        ["tags"] = "Nhãn",
        ["titles"] = "Danh hiệu",
        ["titles-known"] = "Danh hiệu đủ từ năm",
        ["trainings"] = "Đào tạo",
        ["votes"] = "Biểu quyết",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The name of a part by its key in dossiers, or null where it has none.</summary>
    public static string? Of(string key) => _names.GetValueOrDefault(key);
}
