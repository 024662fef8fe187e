using System.Collections.Immutable;
using Emulation.Domain.Candidates;

namespace Emulation.Cli.Spreadsheets.Tables;

/// <summary>The tables that dossiers consist of, in the order in which they are written.</summary>
internal static partial class DossierTables
{
    /// <summary>The sheet that explains the others, in Vietnamese; it is not read.</summary>
    public const string NotesVi = "Hướng dẫn";

    /// <summary>The sheet that explains the others, in English; it is not read.</summary>
    public const string NotesEn = "notes";

    private static readonly TableColumn _unitId = new("unit", "Mã đơn vị") { Path = [], IsRequired = true };

    public static DossierTable Header { get; } = new("header", "Chung", TableLevel.Header,
    [
        .. PeriodColumns(),
        new("sector", "Khối", ColumnKind.Word) { Words = TableWords.Sector },
        new("branch", "Ngành") { Words = TableWords.Branch },
        new("date-format", "Kiểu ngày", ColumnKind.Word)
        {
            Path = [],
            Words = TableWords.DateFormat,
            Note = ("cách viết ngày trong ô văn bản; để trống: năm-tháng-ngày", "how dates in text cells are written; empty: yyyy-mm-dd"),
        },
    ]);

    public static DossierTable Units { get; } = new("units", "Đơn vị", TableLevel.Unit,
    [
        new("id", "Mã") { IsRequired = true },
        new("name", "Tên"),
        new("level", "Cấp", ColumnKind.Word) { Words = TableWords.Level },
        new("sector", "Khối", ColumnKind.Word) { Words = TableWords.Sector },
        new("branch", "Ngành") { Words = TableWords.Branch },
        .. PeriodColumns(),
        new("predecessors", "Đơn vị tiền thân", ColumnKind.Texts),
        new("clusters", "Cụm khối thi đua", ColumnKind.Texts),
        new("tags", "Nhãn", ColumnKind.Texts),
    ]);

    public static DossierTable Parents { get; } = new("parents", "Cấp trên", TableLevel.UnitList,
    [
        _unitId,
        new("parent", "Đơn vị cấp trên") { Path = ["unit"], IsRequired = true },
        new("level", "Cấp", ColumnKind.Word) { Words = TableWords.Level },
        new("from", "Từ ngày", ColumnKind.Date),
        new("to", "Đến trước ngày", ColumnKind.Date),
    ])
    { List = ["parents"] };

    /// <summary>Every table.</summary>
    public static ImmutableArray<DossierTable> All { get; } =
    [
        Header, Units, Parents,
        Candidates("individuals", "Cá nhân", CandidateKind.Individual),
        Candidates("collectives", "Tập thể", CandidateKind.Collective),
        Members(),
        Candidates("households", "Hộ gia đình", CandidateKind.Household),
        Candidates("entries", "Mô hình, tiết mục", CandidateKind.Entry),
        .. Records(),
        .. Work(),
    ];

    /// <summary>The table of a name, in normal form and without a number at its end; null where there is none.</summary>
    public static DossierTable? Find(string name)
    {
        var normal = Headings.Normal(name);
        return All.FirstOrDefault(table => table.Answers(normal))
            ?? (normal.LastIndexOf(' ') is > 0 and var space && normal.AsSpan(space + 1).IndexOfAnyExceptInRange('0', '9') < 0
                ? All.FirstOrDefault(table => table.Answers(normal[..space]))
                : null);
    }

    /// <summary>Whether a sheet is one that nobody reads: the notes, and every sheet whose name begins with <c>#</c>.</summary>
    public static bool IsRemark(string name) =>
        name is ['#', ..] || Headings.Normal(name) is NotesEn || Headings.Normal(name) == Headings.Normal(NotesVi);

    private static TableColumn[] PeriodColumns() =>
    [
        new("period", "Năm xét", ColumnKind.Period) { Path = ["period", "id"] },
        new("period-from", "Năm xét từ ngày", ColumnKind.Date) { Path = ["period", "from"] },
        new("period-to", "Năm xét đến trước ngày", ColumnKind.Date) { Path = ["period", "to"] },
    ];
}
