using System.Globalization;
using Emulation.Cli.Spreadsheets.Tables;
using Emulation.Domain.Wording;

namespace Emulation.Cli.Spreadsheets.Writing;

/// <summary>The words that cells of a template can be chosen from. They stand on a hidden sheet, for a comma inside a word would part it elsewhere.</summary>
internal sealed class TemplateChoices(WordingLanguage language)
{
    private readonly List<string[]> _lists = [];

    private string Name => language == WordingLanguage.Vietnamese ? "# danh mục" : "# lists";

    /// <summary>A column with its words, where it has some.</summary>
    public SheetColumn Column(TableColumn column)
    {
        var shown = new SheetColumn(column.Heading(language), CellWriter.StyleOf(column));
        string[] words = [.. WordsOf(column)];
        if (words.Length == 0)
        {
            return shown;
        }

        var at = _lists.FindIndex(list => list.SequenceEqual(words));
        if (at < 0)
        {
            at = _lists.Count;
            _lists.Add(words);
        }

        var letters = SheetWriter.Letters(at);
        return shown with
        {
            Choices = string.Create(CultureInfo.InvariantCulture, $"'{Name}'!${letters}$2:${letters}${words.Length + 1}"),
            IsOpen = column.Kind == ColumnKind.Text,
        };
    }

    /// <summary>Writes the hidden sheet; a sheet of its name is never read.</summary>
    public void AddTo(WorkbookWriter book)
    {
        var sheet = book.Add(Name, _lists.Select((_, i) => new SheetColumn(string.Create(CultureInfo.InvariantCulture, $"# {i + 1}"))));
        sheet.IsHidden = true;
        for (var row = 0; row < _lists.Select(list => list.Length).DefaultIfEmpty().Max(); row++)
        {
            foreach (var (column, list) in _lists.Index().Where(each => row < each.Item.Length))
            {
                sheet.Text(column, list[row]);
            }

            sheet.EndRow();
        }
    }

    private IEnumerable<string> WordsOf(TableColumn column)
    {
        if (column.Kind is not (ColumnKind.Word or ColumnKind.Truth or ColumnKind.NoneOfList or ColumnKind.Text) || column.Words is not { } words)
        {
            return [];
        }

        var shown = column.Kind == ColumnKind.Truth
            ? [language == WordingLanguage.Vietnamese ? "có" : "yes", language == WordingLanguage.Vietnamese ? "không" : "no"]
            : words.Words.Select(word => words.Say(word.Key, language));
        return column.CanBeNone ? shown.Append(WordList.None.Say("none", language)) : shown;
    }
}
