using System.Globalization;
using System.Xml;
using NodaTime;

namespace Emulation.Cli.Spreadsheets.Writing;

/// <summary>Takes the rows of one sheet; more rows than a sheet holds go on in a further one.</summary>
internal sealed class SheetWriter : IDisposable
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const int FirstYear = 1901;   // spreadsheets disagree on the days of the first months of 1900
    private static readonly LocalDate _dayZero = new(1899, 12, 30);

    private readonly int _most;
    private readonly List<RowSpool> _full = [];
    private readonly List<Cell> _cells = [];
    private RowSpool? _rows;
    private XmlWriter? _xml;
    private int _row = 1;

    /// <param name="name">The name of the sheet.</param>
    /// <param name="columns">Its columns; more may be added until the workbook is written.</param>
    /// <param name="most">The rows that one sheet holds.</param>
    public SheetWriter(string name, IEnumerable<SheetColumn> columns, int most)
    {
        (Name, Columns, _most) = (name, [.. columns], most);
    }

    public string Name { get; }

    public bool IsHidden { get; set; }

    public List<SheetColumn> Columns { get; }

    /// <summary>The sheets that the rows fill.</summary>
    public int Sheets => _full.Count + (_rows is null && _full.Count > 0 ? 0 : 1);

    /// <summary>Adds a text to the row; it is never taken for a formula.</summary>
    public void Text(int column, string text, CellStyle style = CellStyle.Text) =>
        _cells.Add(new(column, style, "inlineStr", SheetText.Of(text)));

    /// <summary>Adds a number as it is written.</summary>
    public void Number(int column, string number) => _cells.Add(new(column, CellStyle.General, null, number));

    public void Truth(int column, bool truth) => _cells.Add(new(column, CellStyle.General, "b", truth ? "1" : "0"));

    /// <summary>Adds a day; as a text where spreadsheets do not know it.</summary>
    public void Date(int column, LocalDate day)
    {
        if (day.Year < FirstYear)
        {
            Text(column, NodaTime.Text.LocalDatePattern.Iso.Format(day));
            return;
        }

        _cells.Add(new(column, CellStyle.Date, null, Number(Period.DaysBetween(_dayZero, day))));
    }

    /// <summary>Writes the row. Its cells may come in any order.</summary>
    public void EndRow()
    {
        if (_row == _most)
        {
            Close();
        }

        if (_xml is null)
        {
            _rows = new();
            _xml = XmlWriter.Create(_rows.Stream, new XmlWriterSettings
            {
                Encoding = CommandStreams.Utf8,
                ConformanceLevel = ConformanceLevel.Fragment,
                OmitXmlDeclaration = true,
                NewLineHandling = NewLineHandling.None,
            });
        }

        _row++;
        _xml.WriteStartElement("row");
        _xml.WriteAttributeString("r", Number(_row));
        _cells.Sort(static (a, b) => a.Column.CompareTo(b.Column));
        foreach (var cell in _cells)
        {
            Write(_xml, cell);
        }

        _xml.WriteEndElement();
        _cells.Clear();
    }

    /// <summary>Writes one of the sheets.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="index">Which one, from 0.</param>
    /// <param name="isFirst">Whether the workbook opens with it.</param>
    public void Save(Stream stream, int index, bool isFirst)
    {
        Close();
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = CommandStreams.Utf8, CloseOutput = false });
        xml.WriteStartDocument();
        xml.WriteStartElement("worksheet", Main);
        xml.WriteStartElement("sheetViews", Main);
        xml.WriteStartElement("sheetView", Main);
        if (isFirst)
        {
            xml.WriteAttributeString("tabSelected", "1");
        }

        xml.WriteAttributeString("workbookViewId", "0");
        xml.WriteStartElement("pane", Main);
        xml.WriteAttributeString("ySplit", "1");
        xml.WriteAttributeString("topLeftCell", "A2");
        xml.WriteAttributeString("activePane", "bottomLeft");
        xml.WriteAttributeString("state", "frozen");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
        WriteColumns(xml);
        xml.WriteStartElement("sheetData", Main);
        WriteHeadings(xml);
        xml.Flush();
        if (index < _full.Count)
        {
            _full[index].CopyTo(stream);
        }

        xml.WriteEndElement();
        SheetChoices.Write(xml, Columns);
        xml.WriteEndElement();
        xml.WriteEndDocument();
    }

    public void Dispose()
    {
        _xml?.Dispose();
        _rows?.Dispose();
        _full.ForEach(full => full.Dispose());
    }

    /// <summary>The letters of a column, from 0.</summary>
    public static string Letters(int column)
    {
        var letters = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }

        return letters;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void Write(XmlWriter xml, Cell cell)
    {
        xml.WriteStartElement("c");
        xml.WriteAttributeString("r", $"{Letters(cell.Column)}{Number(_row)}");
        if (cell.Style != CellStyle.General)
        {
            xml.WriteAttributeString("s", Number((int)cell.Style));
        }

        if (cell.Type is not null)
        {
            xml.WriteAttributeString("t", cell.Type);
        }

        if (cell.Type == "inlineStr")
        {
            xml.WriteStartElement("is");
            xml.WriteStartElement("t");
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(cell.Value);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }
        else
        {
            xml.WriteElementString("v", cell.Value);
        }

        xml.WriteEndElement();
    }

    private void Close()
    {
        if (_rows is null)
        {
            return;
        }

        _xml!.Dispose();
        _full.Add(_rows);
        (_xml, _rows, _row) = (null, null, 1);
    }

    private void WriteColumns(XmlWriter xml)
    {
        if (Columns.Count == 0)
        {
            return;
        }

        xml.WriteStartElement("cols", Main);
        for (var i = 0; i < Columns.Count; i++)
        {
            xml.WriteStartElement("col", Main);
            xml.WriteAttributeString("min", Number(i + 1));
            xml.WriteAttributeString("max", Number(i + 1));
            xml.WriteAttributeString("width", Number(Columns[i].ShownWidth));
            xml.WriteAttributeString("style", Number((int)Columns[i].Style));
            xml.WriteAttributeString("customWidth", "1");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void WriteHeadings(XmlWriter xml)
    {
        xml.WriteStartElement("row", Main);
        xml.WriteAttributeString("r", "1");
        for (var i = 0; i < Columns.Count; i++)
        {
            xml.WriteStartElement("c", Main);
            xml.WriteAttributeString("r", $"{Letters(i)}1");
            xml.WriteAttributeString("s", Number((int)CellStyle.Heading));
            xml.WriteAttributeString("t", "inlineStr");
            xml.WriteStartElement("is", Main);
            xml.WriteStartElement("t", Main);
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(SheetText.Of(Columns[i].Heading));
            xml.WriteEndElement();
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private readonly record struct Cell(int Column, CellStyle Style, string? Type, string Value);
}
