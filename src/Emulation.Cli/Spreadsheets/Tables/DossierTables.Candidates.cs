using Emulation.Domain.Candidates;

namespace Emulation.Cli.Spreadsheets.Tables;

internal static partial class DossierTables
{
    private static DossierTable Candidates(string key, string vi, CandidateKind kind) => new(key, vi, TableLevel.Candidate,
    [
        _unitId,
        new("id", "Mã") { IsRequired = true },
        new("name", "Tên"),
        new("sector", "Khối", ColumnKind.Word) { Words = TableWords.Sector },
        .. PeriodColumns(),
        .. kind == CandidateKind.Individual ? PersonColumns() : [],
        .. kind == CandidateKind.Collective ? [MembersColumn()] : Array.Empty<TableColumn>(),
        new("titles-known", "Danh hiệu đủ từ năm", ColumnKind.Period)
        {
            Path = ["titles-known", "from"], Note = ("năm mà từ đó mọi danh hiệu đã được kê đủ", "since when every title is listed"),
        },
        new("commendations-known", "Khen thưởng đủ từ năm", ColumnKind.Period)
        {
            Path = ["commendations-known", "from"], Note = ("năm mà từ đó mọi khen thưởng đã được kê đủ",
                "since when every commendation is listed"),
        },
        NoneOf("initiatives", "Sáng kiến"),
        NoneOf("disciplines", "Kỷ luật"),
        NoneOf("pending", "Vụ việc"),
        NoneOf("achievements", "Thành tích"),
        NoneOf("movements", "Phong trào"),
        NoneOf("placements", "Xếp hạng cụm"),
        NoneOf("documents", "Tài liệu"),
    ])
    { Kind = kind, List = [key] };

    private static TableColumn[] PersonColumns() =>
    [
        new("position", "Chức danh") { Words = TableWords.Position },
        new("sex", "Giới tính", ColumnKind.Word) { Words = TableWords.Sex },
        new("service-from", "Công tác từ ngày", ColumnKind.Date) { Path = ["service", "from"] },
        new("died", "Ngày mất", ColumnKind.Date),
        new("nationality", "Quốc tịch") { Note = ("mã nước, như VN", "a country code such as VN") },
        new("leads", "Phụ trách tập thể", ColumnKind.Texts) { CanBeNone = true },
        new("tags", "Nhãn", ColumnKind.Texts) { CanBeNone = true },
        NoneOf("spells", "Quá trình công tác") with { Path = ["service", "spells"] },
        NoneOf("absences", "Nghỉ"),
        NoneOf("trainings", "Đào tạo"),
    ];

    private static TableColumn MembersColumn() => new("members", "Thành viên", ColumnKind.Texts)
    {
        CanBeNone = true,
        Words = WordList.All,
        Note = ("mã các cá nhân trong đơn vị; ai có ngày vào, ngày rời thì kê ở bảng Thành viên",
            "ids of individuals of the unit; whoever has dates stands in the table `members`"),
    };

    private static TableColumn NoneOf(string key, string vi) => new(key, vi, ColumnKind.NoneOfList) { Words = WordList.None };

    private static DossierTable Members() => new("members", "Thành viên", TableLevel.CandidateList,
    [
        _unitId,
        new("collective", "Mã tập thể") { Path = [], IsRequired = true },
        new("individual", "Mã cá nhân") { IsRequired = true },
        new("joined", "Ngày vào", ColumnKind.Date),
        new("left", "Ngày rời", ColumnKind.Date),
    ])
    { Kind = CandidateKind.Collective, List = ["members"] };
}
