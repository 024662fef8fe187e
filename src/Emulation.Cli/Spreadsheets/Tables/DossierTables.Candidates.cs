using Emulation.Domain.Candidates;
using Emulation.Domain.Wording;

namespace Emulation.Cli.Spreadsheets.Tables;

internal static partial class DossierTables
{
    private static DossierTable Candidates(string key, string vi, CandidateKind kind) => new(key, vi, TableLevel.Candidate,
    [
        _unitId,
        new("id", "Mã") { IsRequired = true },
        new("name", "Tên"),
        new("sector", DossierNames.Of("sector")!, ColumnKind.Word) { Words = TableWords.Sector },
        .. PeriodColumns(),
        .. kind == CandidateKind.Individual ? PersonColumns() : [],
        .. kind == CandidateKind.Collective ? [MembersColumn()] : Array.Empty<TableColumn>(),
        new("titles-known", DossierNames.Of("titles-known")!, ColumnKind.Period)
        {
            Path = ["titles-known", "from"], Note = ("năm mà từ đó mọi danh hiệu đã được kê đủ", "since when every title is listed"),
        },
        new("commendations-known", "Khen thưởng đủ từ năm", ColumnKind.Period)
        {
            Path = ["commendations-known", "from"], Note = ("năm mà từ đó mọi khen thưởng đã được kê đủ",
                "since when every commendation is listed"),
        },
        NoneOf("initiatives"),
        NoneOf("disciplines"),
        NoneOf("pending"),
        NoneOf("achievements"),
        NoneOf("movements"),
        NoneOf("placements"),
        NoneOf("documents"),
    ])
    { Kind = kind, List = [key] };

    private static TableColumn[] PersonColumns() =>
    [
        new("position", DossierNames.Of("position")!) { Words = TableWords.Position },
        new("sex", DossierNames.Of("sex")!, ColumnKind.Word) { Words = TableWords.Sex },
        new("service-from", DossierNames.Of("service.from")!, ColumnKind.Date) { Path = ["service", "from"] },
        new("died", DossierNames.Of("died")!, ColumnKind.Date),
        new("nationality", DossierNames.Of("nationality")!) { Note = ("mã nước, như VN", "a country code such as VN") },
        new("leads", DossierNames.Of("leads")!, ColumnKind.Texts) { CanBeNone = true },
        new("tags", DossierNames.Of("tags")!, ColumnKind.Texts) { CanBeNone = true },
        NoneOf("spells", "service", "spells"),
        NoneOf("absences"),
        NoneOf("trainings"),
    ];

    private static TableColumn MembersColumn() => new("members", DossierNames.Of("members")!, ColumnKind.Texts)
    {
        CanBeNone = true,
        Words = WordList.All,
        Note = ("mã các cá nhân trong đơn vị; ai có ngày vào, ngày rời thì kê ở bảng Thành viên",
            "ids of individuals of the unit; whoever has dates stands in the table `members`"),
    };

    private static TableColumn NoneOf(string key, params string[] path)
    {
        path = path.Length > 0 ? path : [key];
        return new(key, DossierNames.Of(string.Join('.', path))!, ColumnKind.NoneOfList) { Path = [.. path], Words = WordList.None };
    }

    private static DossierTable Members() => new("members", DossierNames.Of("members")!, TableLevel.CandidateList,
    [
        _unitId,
        new("collective", "Mã tập thể") { Path = [], IsRequired = true },
        new("individual", "Mã cá nhân") { IsRequired = true },
        new("joined", "Ngày vào", ColumnKind.Date),
        new("left", "Ngày rời", ColumnKind.Date),
    ])
    { Kind = CandidateKind.Collective, List = ["members"] };
}
