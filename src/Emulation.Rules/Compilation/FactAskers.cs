using Emulation.Domain.Wording;

namespace Emulation.Rules.Compilation;

/// <summary>Who usually supplies a fact that is missing.</summary>
internal static class FactAskers
{
    public static LocalizedText Ratings { get; } = new("người có thẩm quyền đánh giá, xếp loại", "whoever is competent to rate");

    public static LocalizedText Titles { get; } = new("bộ phận thi đua, khen thưởng của đơn vị", "the unit's emulation office");

    public static LocalizedText Commendations { get; } = new("bộ phận thi đua, khen thưởng của đơn vị", "the unit's emulation office");

    public static LocalizedText Initiatives { get; } = new("hội đồng sáng kiến của đơn vị", "unit initiative council");

    public static LocalizedText Disciplines { get; } = new("người quản lý hồ sơ cán bộ", "whoever keeps the personnel records");

    public static LocalizedText Pending { get; } = new("cơ quan thanh tra, tổ chức cán bộ", "inspectorate and personnel office");

    public static LocalizedText Achievements { get; } = new("cấp công nhận thành tích", "whoever recognises the achievement");

    public static LocalizedText Movements { get; } = new("cơ quan phát động phong trào", "the body that launched the movement");

    public static LocalizedText Placements { get; } = new("cơ quan tổ chức cụm, khối thi đua", "the body that runs the cluster");

    public static LocalizedText Personnel { get; } = new("bộ phận tổ chức, nhân sự của đơn vị", "the unit's personnel office");

    public static LocalizedText EarlierUnit { get; } = new("đơn vị cũ hoặc đơn vị tiếp nhận", "the earlier or the receiving unit");

    public static LocalizedText Documents { get; } = new("người lập hồ sơ", "whoever prepares the dossier");

    public static LocalizedText Council { get; } = new("hội đồng thi đua, khen thưởng", "emulation council");

    public static LocalizedText Host { get; } = new("người vận hành chương trình", "whoever runs the program");

    public static LocalizedText Policy { get; } = new("hội đồng thi đua, khen thưởng (chưa có văn bản được mã hóa)", "emulation council (no encoded policy decides it)");
}
