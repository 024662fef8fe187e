using Emulation.Cli.Loading;
using Emulation.Cli.Spreadsheets.Tables;
using Emulation.Domain.Wording;

namespace Emulation.Cli.Spreadsheets.Writing;

/// <summary>What the notes of a template say: of each column what belongs there.</summary>
internal static class TemplateNotes
{
    /// <summary>The headings of the notes.</summary>
    public static string[] Headings(WordingLanguage language) => language == WordingLanguage.Vietnamese
        ? ["Bảng", "Cột", "Bắt buộc", "Ghi gì"]
        : ["table", "column", "required", "what belongs there"];

    /// <summary>The rows of the notes: first what holds for all tables.</summary>
    public static IEnumerable<string[]> Rows(WordingLanguage language, TemplateTables tables)
    {
        foreach (var general in General(language))
        {
            yield return ["", "", "", general];
        }

        foreach (var table in DossierTables.All)
        {
            foreach (var column in table.Columns)
            {
                yield return [table.Name(language), column.Heading(language), column.IsRequired ? In(language, "có", "yes") : "",
                    Note(column, language)];
            }

            foreach (var column in table.Level == TableLevel.Candidate ? PrefixColumns.All : [])
            {
                yield return [table.Name(language), $"{column.Heading(language)}: …", "", Note(column, language)];
            }

            foreach (var fact in tables.Facts.Where(fact => table.Level == TableLevel.Candidate && fact.Kind == table.Kind))
            {
                yield return [table.Name(language), PrefixColumns.Of("attested", fact.Key)!.Heading(language), "", Note(fact, language)];
            }
        }
    }

    /// <summary>What belongs into a column.</summary>
    private static string Note(TableColumn column, WordingLanguage language)
    {
        var parts = new List<string>();
        switch (column.Kind)
        {
            case ColumnKind.Date:
                parts.Add(In(language, "ngày: ô kiểu ngày, hoặc 2025-06-15", "a day: a date cell, or 2025-06-15"));
                break;
            case ColumnKind.Period:
                parts.Add(In(language, "năm học 2024-2025 hoặc năm 2024", "a school year 2024-2025 or a year 2024"));
                break;
            case ColumnKind.Number:
                parts.Add(In(language, "số, dấu chấm thập phân: 91.5", "a number with a decimal point: 91.5"));
                break;
            case ColumnKind.Count:
                parts.Add(In(language, "số nguyên", "a whole number"));
                break;
            case ColumnKind.Truth:
                parts.Add(In(language, "có hoặc không", "yes or no"));
                break;
            case ColumnKind.Texts or ColumnKind.Evidence or ColumnKind.EvidenceHashes:
                parts.Add(In(language, "nhiều mục cách nhau bằng dấu chấm phẩy", "several, separated by semicolons"));
                break;
            case ColumnKind.NoneOfList:
                parts.Add(In(language, $"không có: chắc chắn không có; để trống: chưa rõ, hoặc kê ở bảng {column.Vi}",
                    $"none: there is none for sure; empty: not known, or listed in the table {Tables.Headings.Shown(column.Key)}"));
                break;
        }

        if (column.Words is { } words && column.Kind is ColumnKind.Word or ColumnKind.Texts or ColumnKind.Text)
        {
            var list = string.Join(" | ", column.Words!.Words.Select(word => words.Say(word.Key, language)));
            parts.Add(column.Kind == ColumnKind.Text ? In(language, $"văn bản sẵn có hỏi: {list}; ghi chữ khác cũng được", $"the built-in policies ask for: {list}; other words may stand here")
                : list);
        }

        if (column.CanBeNone)
        {
            parts.Add(In(language, "không có: chắc chắn không có", "none: there is none for sure"));
        }

        if (column.Note is { } note)
        {
            parts.Add(In(language, note.Vi, note.En));
        }

        return string.Join("; ", parts);
    }

    private static string Note(AskedFact fact, WordingLanguage language)
    {
        var meanings = fact.Meanings.Select(meaning => $"{meaning.Says.In(language)} ({In(language, "hỏi", "ask")} {meaning.Asks.In(language)})");
        var more = fact.IsOfFirstTitles ? "" : In(language, "; thêm cột này khi cần", "; add this column where it is needed");
        return $"{In(language, "có hoặc không", "yes or no")}: {string.Join(" | ", meanings)}{more}";
    }

    private static string[] General(WordingLanguage language) => language == WordingLanguage.Vietnamese
        ?
        [
            "Ô để trống nghĩa là chưa rõ; không bao giờ được hiểu là có, không hay 0.",
            "Mỗi bảng một trang, mỗi dòng một mục; bảng không dùng thì xóa hoặc để trống. Thứ tự trang, cột, dòng không quan trọng.",
            "Tên trang và tiêu đề viết bằng tiếng Việt hoặc tiếng Anh. Trang và cột bắt đầu bằng # không được đọc.",
            "Cột theo năm hay theo tên: ghi tiêu đề như Xếp loại: 2024-2025, Xác nhận: conduct, Điểm: council.",
        ]
        :
        [
            "An empty cell means not known; it is never taken for yes, no or 0.",
            "Each table is a sheet, each row one thing; delete or leave empty what is not needed. The order of sheets, columns and rows does not matter.",
            "Names of sheets and headings are Vietnamese or English. Sheets and columns that begin with # are not read.",
            "A column for a year or a name has a heading such as rating: 2024-2025, attested: conduct, score: council.",
        ];

    private static string In(WordingLanguage language, string vi, string en) => language == WordingLanguage.Vietnamese ? vi : en;
}
