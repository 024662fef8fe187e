using System.Text.Json;
using Emulation.Cli.Spreadsheets.Reading;
using Emulation.Cli.Spreadsheets.Tables;
using Emulation.Domain.Wording;
using NodaTime.Text;

namespace Emulation.Cli.Spreadsheets.Writing;

/// <summary>Writes values of JSON as cells; what a cell cannot hold so that it would be read back as it is gives the reason.</summary>
internal sealed class CellWriter(WordingLanguage language)
{
    /// <summary>How cells of a column are formatted.</summary>
    public static CellStyle StyleOf(TableColumn column) => column.Kind switch
    {
        ColumnKind.Date => CellStyle.Date,
        ColumnKind.Number or ColumnKind.Count or ColumnKind.Truth => CellStyle.General,
        _ => CellStyle.Text,
    };

    /// <summary>The word for "none".</summary>
    public string None => WordList.None.Say("none", language);

    /// <summary>Writes a value.</summary>
    /// <returns>Why a cell cannot hold it, or null.</returns>
    public string? Write(SheetWriter sheet, int index, TableColumn column, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Null when column.CanBeNone:
                sheet.Text(index, None);
                return null;
            case JsonValueKind.True or JsonValueKind.False when column.Kind == ColumnKind.Truth:
                sheet.Truth(index, value.GetBoolean());
                return null;
            case JsonValueKind.Number when column.Kind == ColumnKind.Count:
                sheet.Number(index, value.GetRawText());
                return null;
            case JsonValueKind.Array when column.Kind == ColumnKind.Texts:
                return WriteTexts(sheet, index, column, [.. value.EnumerateArray().Select(each => each.GetString()!)]);
            case JsonValueKind.Array when column.Kind == ColumnKind.NoneOfList && value.GetArrayLength() == 0:
                sheet.Text(index, None);
                return null;
            case JsonValueKind.String:
                return WriteString(sheet, index, column, value.GetString()!);
            default:
                return "it is of another type";
        }
    }

    private string? WriteString(SheetWriter sheet, int index, TableColumn column, string text)
    {
        switch (column.Kind)
        {
            case ColumnKind.Date when LocalDatePattern.Iso.Parse(text) is { Success: true } day:
                sheet.Date(index, day.Value);
                return null;
            case ColumnKind.Number:
                if (CellNumber.Exact(text) == text)
                {
                    sheet.Number(index, text);
                }
                else
                {
                    sheet.Text(index, text);
                }

                return null;
            case ColumnKind.Word or ColumnKind.Texts or ColumnKind.Text when column.Words?.KeyOf(text) == text:
                sheet.Text(index, column.Words.Say(text, language));
                return null;
            case ColumnKind.Word when column.CanBeNone && text == "none":
                sheet.Text(index, None);
                return null;
            case ColumnKind.Text when column.CanBeNone && WordList.None.KeyOf(text) is not null:
                return "it is the word for none";
            default:
                if (WhyNot(text) is { } why)
                {
                    return why;
                }

                if (column.Words?.KeyOf(text) is { } other)
                {
                    return $"it is the word for `{other}`";
                }

                sheet.Text(index, text);
                return null;
        }
    }

    private string? WriteTexts(SheetWriter sheet, int index, TableColumn column, string[] texts)
    {
        if (texts.Length == 0)
        {
            sheet.Text(index, None);
            return null;
        }

        if (WhyNotList(texts) is { } why)
        {
            return why;
        }

        var joined = string.Join("; ", texts);
        if (WordList.None.KeyOf(joined) is not null || column.Words?.KeyOf(joined) is not null)
        {
            return "it is a word that means something else";
        }

        sheet.Text(index, joined);
        return null;
    }

    /// <summary>Writes documents and their hashes.</summary>
    public static string? WriteEvidence(SheetWriter sheet, int documentsAt, int hashesAt, JsonElement list)
    {
        var documents = list.EnumerateArray().Select(each => each.GetProperty("document").GetString()!).ToArray();
        var hashes = list.EnumerateArray().Select(each => each.TryGetProperty("sha256", out var hash) ? hash.GetString()! : "").ToArray();
        if (WhyNotList(documents) is { } why)
        {
            return why;
        }

        sheet.Text(documentsAt, string.Join("; ", documents));
        if (hashes.Any(hash => hash.Length > 0))
        {
            sheet.Text(hashesAt, documents.Length == 1 ? hashes[0] : string.Join("; ", hashes));
        }

        return null;
    }

    private static string? WhyNotList(string[] texts) =>
        texts.Any(text => text.Contains(';', StringComparison.Ordinal)) ? "one of several texts has a semicolon in it"
        : texts.Select(WhyNot).FirstOrDefault(why => why is not null)
        ?? (texts.Sum(text => text.Length + 2) > SheetText.Most ? "it is longer than a cell" : null);

    private static string? WhyNot(string text) =>
        text.Trim(' ').Length != text.Length ? "it begins or ends with a space"
        : CellText.Hidden(text) is not null ? "it holds a character that cannot be seen"
        : text.Length > SheetText.Most ? "it is longer than a cell" : null;
}
