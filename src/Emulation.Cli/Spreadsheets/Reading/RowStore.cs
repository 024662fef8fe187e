using System.Text;
using Emulation.Cli.Loading;

namespace Emulation.Cli.Spreadsheets.Reading;

/// <summary>Keeps the rows of all sheets in a file that is gone when it is closed, and finds those of one unit again.</summary>
/// <remarks>So rows may stand in any order, and memory holds one unit at a time.</remarks>
internal sealed class RowStore : IDisposable
{
    private readonly Dictionary<string, List<Run>> _units = new(StringComparer.Ordinal);
    private readonly List<SheetColumns> _sheets = [];
    private readonly GuardedStream _file;
    private readonly BinaryWriter _writer;
    private readonly BinaryReader _reader;
    private long _length;

    public RowStore()
    {
        _file = new(TemporaryFile.Create(), TemporaryFile.Problem);
        _writer = new(_file, Encoding.UTF8, leaveOpen: true);
        _reader = new(_file, Encoding.UTF8, leaveOpen: true);
    }

    /// <summary>The units that rows name, in the order in which they were named first.</summary>
    public IEnumerable<string> Units => _units.Keys;

    /// <summary>Adds a row.</summary>
    /// <param name="unit">The unit that it belongs to.</param>
    /// <param name="sheet">Its sheet.</param>
    /// <param name="row">The row.</param>
    public void Add(string unit, SheetColumns sheet, SheetRow row)
    {
        if (_sheets.Count == 0 || _sheets[^1] != sheet)
        {
            _sheets.Add(sheet);
        }

        var start = _length;
        _writer.Write7BitEncodedInt(_sheets.Count - 1);
        _writer.Write7BitEncodedInt(row.Number);
        _writer.Write(row.HasErrors);
        _writer.Write7BitEncodedInt(row.Cells.Count);
        foreach (var cell in row.Cells)
        {
            _writer.Write7BitEncodedInt(cell.Column);
            _writer.Write((byte)cell.Kind);
            _writer.Write(cell.Text);
        }

        _length = _file.Position;
        if (!_units.TryGetValue(unit, out var runs))
        {
            _units.Add(unit, runs = []);
        }

        if (runs is [.., var last] && last.End == start)
        {
            runs[^1] = last with { End = _length };
        }
        else
        {
            runs.Add(new(start, _length));
        }
    }

    /// <summary>The rows of a unit, in the order of the file.</summary>
    public IEnumerable<TableRow> Of(string unit)
    {
        foreach (var run in _units.GetValueOrDefault(unit, []))
        {
            _file.Seek(run.Start, SeekOrigin.Begin);
            while (_file.Position < run.End)
            {
                yield return Read();
            }
        }
    }

    public void Dispose()
    {
        TemporaryFile.Close(_writer);
        TemporaryFile.Close(_reader);
        TemporaryFile.Close(_file);
    }

    private TableRow Read()
    {
        var sheet = _sheets[_reader.Read7BitEncodedInt()];
        var number = _reader.Read7BitEncodedInt();
        var hasErrors = _reader.ReadBoolean();
        var cells = new SheetCell[_reader.Read7BitEncodedInt()];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = new(_reader.Read7BitEncodedInt(), (CellKind)_reader.ReadByte(), _reader.ReadString());
        }

        return new(sheet, number, hasErrors, cells);
    }

    private readonly record struct Run(long Start, long End);
}
