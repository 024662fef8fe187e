using System.Buffers;
using System.Text.Json;
using Emulation.Cli.Spreadsheets.Reading;
using Emulation.Cli.Spreadsheets.Tables;
using Emulation.Domain.Candidates;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Wording;
using Emulation.Rules.Dossiers;

namespace Emulation.Cli.Spreadsheets.Writing;

/// <summary>
/// Writes dossiers as a workbook that reads back as the same dossiers. What a table cannot hold is told, and never left out in silence.
/// </summary>
internal sealed class DossierSheets : IDisposable
{
    private readonly WordingLanguage _language;
    private readonly WorkbookWriter _book = new();
    private readonly Dictionary<DossierTable, SheetWriter> _sheets = [];
    private readonly Dictionary<(DossierTable, string), int> _columns = [];
    private readonly CellWriter _cells;
    private readonly List<Diagnostic> _diagnostics = [];

    public DossierSheets(WordingLanguage language) => (_language, _cells) = (language, new(language));

    /// <summary>What could not be written.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    /// <summary>Adds a unit.</summary>
    public void Add(UnitDossiers unit)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { SkipValidation = true }))
        {
            DossierWriter.WriteUnit(json, unit);
        }

        using var document = JsonDocument.Parse(bytes.WrittenMemory);
        new UnitFlattening(this, unit.Unit.Id.Value).Write(document.RootElement);
    }

    /// <summary>Writes the workbook: the tables that have rows.</summary>
    public void Save(Stream stream)
    {
        SheetOf(DossierTables.Units);
        _book.Arrange([.. DossierTables.All.Where(_sheets.ContainsKey).Select(table => _sheets[table])]);
        _book.Save(stream);
    }

    public void Dispose() => _book.Dispose();

    /// <summary>The sheet of a table.</summary>
    public SheetWriter SheetOf(DossierTable table)
    {
        if (!_sheets.TryGetValue(table, out var sheet))
        {
            _sheets.Add(table, sheet = _book.Add(table.Name(_language), []));
            foreach (var column in table.Columns)
            {
                IndexOf(table, column);
            }
        }

        return sheet;
    }

    /// <summary>The place of a column in the sheet of its table; a new name gets a new column.</summary>
    public int IndexOf(DossierTable table, TableColumn column)
    {
        if (!_columns.TryGetValue((table, column.Key), out var index))
        {
            var sheet = SheetOf(table);
            _columns.Add((table, column.Key), index = sheet.Columns.Count);
            sheet.Columns.Add(new(column.Heading(_language), CellWriter.StyleOf(column)));
        }

        return index;
    }

    /// <summary>Writes a value into the row that was begun.</summary>
    public void Cell(DossierTable table, TableColumn column, JsonElement value, string path)
    {
        var why = column.Kind == ColumnKind.Evidence
            ? CellWriter.WriteEvidence(SheetOf(table), IndexOf(table, column), IndexOf(table, table.Columns.Single(each =>
                each.Kind == ColumnKind.EvidenceHashes)), value)
            : _cells.Write(SheetOf(table), IndexOf(table, column), column, value);
        if (why is not null)
        {
            Refuse(path, why);
        }
    }

    /// <summary>A word in the language of the workbook.</summary>
    public string Say(WordList words, string key) => words.Say(key, _language);

    /// <summary>Tells what a table cannot hold.</summary>
    public void Refuse(string path, string why)
    {
        if (_diagnostics.Count < SheetLimits.Diagnostics)
        {
            _diagnostics.Add(SheetDiagnostics.CannotHold(path, why));
        }
    }
}
