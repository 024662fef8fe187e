using System.Globalization;
using Emulation.Cli.Spreadsheets.Tables;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Wording;

namespace Emulation.Cli.Spreadsheets.Reading;

/// <summary>What can be wrong with sheets of dossiers as sheets: one method per code, so that wording is reviewed in one place.</summary>
internal static class SheetDiagnostics
{
    private const int MostOfAWord = 60;

    public static Diagnostic NotAWorkbook(string file, bool isOld) => Error("EMU6010", File(file),
        isOld ? "this is a workbook of the years before 2007" : "this is not a workbook",
        "save it as an Excel workbook (.xlsx), or as files of comma-separated values in one folder");

    public static Diagnostic Protected(string file) => Error("EMU6011", File(file),
        "the workbook is protected by a password", "save a copy without a password; a protected sheet inside a workbook can be read");

    public static Diagnostic Damaged(string file, SheetPlace? sheet = null) => Error("EMU6012", sheet?.At(1, 0) ?? File(file),
        sheet is null ? "the workbook is damaged" : $"the sheet {Quote(sheet.Name)} is damaged", "open it in a spreadsheet program, save it again, and check what the program says of it");

    public static Diagnostic UnknownSheet(SheetPlace sheet, string? nearest, WordingLanguage language) => Error("EMU6013", sheet.At(1, 0),
        $"{Quote(sheet.Name)} is no table of dossiers",
        nearest is null ? $"the tables are {Tables(language)}; a sheet that begins with `#` is not read"
            : $"did you mean `{nearest}`? a sheet that begins with `#` is not read");

    public static Diagnostic MissingSheet(string file, WordingLanguage language) => Error("EMU6014", File(file),
        $"there is no table `{DossierTables.Units.Name(language)}`",
        "add it, with one row for each unit; `emulation new dossiers` writes a template");

    /// <summary>What the reader says where there is no unit, in the words of tables.</summary>
    public static Diagnostic NoUnit(Diagnostic told, SheetColumns units) => told with
    {
        Span = units.Place.At(1, 0),
        Message = $"the table {Quote(units.Place.Name)} has no row",
        Help = "add one row for each unit",
    };

    public static Diagnostic SecondSheet(SheetPlace sheet, SheetPlace first) => Error("EMU6015", sheet.At(1, 0),
        $"{Quote(sheet.Name)} is the same table as {Quote(first.Name)}",
        $"put the rows into one of them; what does not fit goes on in a sheet with a number, such as `{sheet.Table} 2`");

    public static Diagnostic UnknownColumn(SheetPlace sheet, int row, int column, string heading, string? nearest, DossierTable table,
        WordingLanguage language) =>
        Error("EMU6016", sheet.At(row, column),
        $"unknown column {Quote(heading)}",
        nearest is null
            ? $"known here: {string.Join(", ", table.Columns.Select(each => each.Heading(language)))}; a heading that begins with `#` is not read"
            : $"did you mean `{nearest}`? a heading that begins with `#` is not read");

    public static Diagnostic SecondHeading(SheetPlace sheet, int row, int column, string heading, string first) =>
        Error("EMU6017", sheet.At(row, column),
        $"the column {Quote(heading)} stands in `{first}` already", "keep one of the two");

    public static Diagnostic NoHeading(SheetPlace sheet, int row, int column) => Error("EMU6018", sheet.At(row, column),
        "the cell stands under no heading", "write the heading in the first row, or begin it with `#` for remarks that are not read");

    public static Diagnostic Merged(SheetPlace sheet, int row, int column, string range) => Error("EMU6019", sheet.At(row, column),
        $"the cells `{range}` are merged", "unmerge them, and write the value in each row that it holds for");

    public static Diagnostic NoValue(SheetPlace sheet, int row, int column) => Error("EMU6020", sheet.At(row, column),
        "the formula has no value in the file",
        "open the workbook in a spreadsheet program and save it, or write the value in place of the formula");

    public static Diagnostic ErrorCell(SheetPlace sheet, int row, int column, string error) => Error("EMU6021", sheet.At(row, column),
        $"the cell holds the error {Quote(error)}", "correct the formula, or write the value");

    public static Diagnostic TooManyRows(SheetPlace sheet, int row, int column) => Error("EMU6022", sheet.At(row, column),
        string.Create(CultureInfo.InvariantCulture,
            $"the sheet goes beyond {SheetLimits.Rows:N0} rows or {SheetLimits.Columns:N0} columns"),
        $"go on in a sheet with a number, such as `{sheet.Table} 2`");

    public static Diagnostic Hidden(SheetPlace sheet, int row, int column, int hidden) => Error("EMU6023", sheet.At(row, column),
        string.Create(CultureInfo.InvariantCulture, $"the cell holds the character U+{hidden:X4}, {Why(hidden)}"),
        "type the text anew, without what was copied along with it");

    public static Diagnostic DigitsLost(SheetPlace sheet, int row, int column, string number) => Error("EMU6024", sheet.At(row, column),
        $"the number {Quote(number)} has more digits than can be kept exactly", "format the cell as text, and write the number again");

    public static Diagnostic NotText(SheetPlace sheet, int row, int column, bool isDate) => Error("EMU6025", sheet.At(row, column),
        isDate ? "a date stands where a text belongs" : "a number with a format of its own stands where a text belongs",
        "format the cell as text, and write it again as it is meant");

    public static Diagnostic NotADay(SheetPlace sheet, int row, int column, string number) => Error("EMU6026", sheet.At(row, column),
        $"the cell is formatted as a date, and {Quote(number)} is not a day", "write a day without a time, or `yyyy-mm-dd` as text");

    public static Diagnostic NoLink(SheetPlace sheet, int row, int column, string heading) => Error("EMU6027", sheet.At(row, column),
        $"{Quote(heading)} is empty", "fill it in: it says what the row belongs to");

    public static Diagnostic NoLinkColumn(SheetPlace sheet, string heading) => Error("EMU6028", sheet.At(1, 0),
        $"the table has no column {Quote(heading)}", "add it: it says what each row belongs to");

    public static Diagnostic UnknownUnit(SheetPlace sheet, int row, int column, string unit, string? nearest) =>
        Error("EMU6029", sheet.At(row, column),
        $"the table of units has no {Quote(unit)}", nearest is null ? "add the unit there, or correct the id"
            : $"did you mean `{nearest}`?");

    public static Diagnostic UnknownCandidate(SheetPlace sheet, int row, int column, string id, string unit, string? nearest) =>
        Error("EMU6030", sheet.At(row, column),
        $"the unit {Quote(unit)} has no candidate {Quote(id)} in its table", nearest is null
            ? "add a row for the candidate there, or correct the id" : $"did you mean `{nearest}`?");

    public static Diagnostic SeveralKinds(SheetPlace sheet, int row, int column, string id, string heading) =>
        Error("EMU6031", sheet.At(row, column),
        $"the unit has candidates of several kinds with the id {Quote(id)}", $"say which one is meant in the column `{heading}`");

    public static Diagnostic UnknownKind(SheetPlace sheet, int row, int column, string word) => Error("EMU6040", sheet.At(row, column),
        $"{Quote(word)} is no kind of candidate",
        $"known here: {string.Join(", ", TableWords.CandidateKind.Words.Select(each => $"{each.Key} ({each.Vi.Split('|')[0]})"))}");

    public static Diagnostic ListTwice(SheetPlace sheet, int row, int column, string table) => Error("EMU6032", sheet.At(row, column),
        $"the cell says what is in the list, and the table {Quote(table)} has rows for the same candidate",
        "clear the cell, or delete the rows");

    public static Diagnostic OnlyNone(SheetPlace sheet, int row, int column, string word, string table) =>
        Error("EMU6033", sheet.At(row, column),
        $"{Quote(word)} does not belong here",
        $"write `không có` or `none` where there is none, leave the cell empty where nobody knows, or fill in the table `{table}`");

    public static Diagnostic UnknownDateFormat(SheetPlace sheet, int row, int column, string word) =>
        Error("EMU6041", sheet.At(row, column),
        $"{Quote(word)} is no way to write dates", "write `yyyy-mm-dd` or `dd/mm/yyyy`");

    public static Diagnostic SecondRow(SheetPlace sheet, int row) => Error("EMU6034", sheet.At(row, 0),
        "the table has more than one row",
        "state here once what holds for all units; a unit's own period, sector and branch stand in the table of units");

    public static Diagnostic Hashes(SheetPlace sheet, int row, int column) => Error("EMU6035", sheet.At(row, column),
        "there are not as many hashes as documents",
        "write one hash for each document, in their order, separated by semicolons; leave the place of one that is not known empty");

    public static Diagnostic Percentage(SheetPlace sheet, int row, int column, string number) => Error("EMU6043", sheet.At(row, column),
        $"the cell shows `{CellNumber.Percent(number)}` and holds {number}",
        $"format the cell as a number, and write which of the two is meant, such as `{CellNumber.Percent(number)[..^1]}`");

    public static Diagnostic NoPeriod(SheetPlace sheet, int row, int column, string period, string prefix) => Error("EMU6044", sheet.At(row, column),
        $"{Quote(period)} is not an award period", $"write a school year or a year, such as `{prefix}: 2024-2025` or `{prefix}: 2024`");

    public static Diagnostic UnknownName(SourceSpan at, string name, string what, string? nearest) => new("EMU6045", Severity.Warning, at,
        $"no policy knows the {what} {Quote(name)}", nearest is null ? "its values are kept; see that the name is the one that the policy states"
            : $"did you mean `{nearest}`?");

    public static Diagnostic NotUtf8(SheetPlace sheet) => Error("EMU6036", sheet.At(1, 0),
        "the file is not UTF-8", "save it as `CSV UTF-8`");

    public static Diagnostic BadQuotes(SheetPlace sheet, int row) => Error("EMU6037", sheet.At(row, 0),
        "a quotation mark stands in the wrong place",
        "put a field that holds quotation marks into quotation marks, and double those inside");

    public static Diagnostic TooMany(string file) => Error("EMU6038", File(file),
        string.Create(CultureInfo.InvariantCulture, $"more than {SheetLimits.Diagnostics:N0} mistakes; the others are not told"),
            "correct these first");

    public static Diagnostic NotRead(SheetPlace sheet) => Error("EMU6050", File(sheet.File),
        "the file is named as a table, and is not read",
        "save it as `CSV UTF-8` with the ending `.csv`, or begin its name with `#` where nobody is to read it");

    public static Diagnostic Deeper(string file) => new("EMU6053", Severity.Warning, File(file),
        "the file is named as a table, and is not read: it stands in a folder inside the one that is named",
        "put it into that folder, or name its own folder, too");

    public static Diagnostic NotTruth(SheetPlace sheet, int row, int column, string value) => Error("EMU6051", sheet.At(row, column),
        $"the cell is one of yes and no, and {Quote(value)} is neither", "write yes or no anew, in Vietnamese `có` or `không`");

    public static Diagnostic TooLong(SheetPlace sheet, int row, int column) => Error("EMU6052", sheet.At(row, column),
        string.Create(CultureInfo.InvariantCulture, $"the text has more than {SheetLimits.CellCharacters:N0} characters"),
        "shorten it: no cell of a spreadsheet program holds so many");

    public static Diagnostic OneTable(string file) => Error("EMU6042", File(file),
        "one file of comma-separated values is one table, and no dossiers", "name the folder that holds the files of all tables");

    public static Diagnostic CannotHold(string path, string why) => Error("EMU6039", null,
        $"{path}: a table cannot hold this: {why}", "write these dossiers as JSON");

    /// <summary>The author's own word in backticks, short and on one line whatever it was.</summary>
    private static string Quote(string word)
    {
        var shown = word.Length <= MostOfAWord ? word : string.Concat(word.AsSpan(0, MostOfAWord), "…");
        return $"`{string.Concat(shown.Select(c => char.IsControl(c) || char.IsSurrogate(c) || c is '`' or '\u2028' or '\u2029' ? '\uFFFD' : c))}`";
    }

    private static string Why(int hidden) => hidden switch
    {
        >= 0xD800 and <= 0xDFFF => "which is half of one",
        0xFFFC or 0xFFFD => "which stands for one that was lost",
        _ => "which cannot be seen",
    };

    private static string Tables(WordingLanguage language) => string.Join("; ", DossierTables.All.Select(table => table.Name(language)));

    private static SourceSpan File(string file) => new(file, 1, 1);

    private static Diagnostic Error(string code, SourceSpan? at, string message, string help) =>
        new(code, Severity.Error, at, message, help);
}
