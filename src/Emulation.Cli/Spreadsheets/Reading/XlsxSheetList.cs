using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace Emulation.Cli.Spreadsheets.Reading;

/// <summary>The sheets of a workbook by title and id, in their order, and whether its days are counted from 1904.</summary>
internal sealed record XlsxSheetList(IReadOnlyList<(string Title, string Id)> Sheets, bool From1904)
{
    /// <summary>Reads the list.</summary>
    /// <exception cref="XmlException">It is not what it should be.</exception>
    /// <exception cref="InvalidDataException">It goes beyond a bound.</exception>
    public static XlsxSheetList Read(WorkbookPart workbook)
    {
        using var reader = new XlsxPart(workbook, SheetLimits.ListCharacters);
        if (!reader.ReadRoot("workbook"))
        {
            throw new XmlException("no workbook");
        }

        var sheets = new List<(string, string)>();
        var (xml, list, from1904) = (reader.Xml, "", false);
        while (reader.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            list = xml.Depth == 1 ? xml.LocalName : list;
            if (xml.Depth == 1 && xml.LocalName == "workbookPr")
            {
                from1904 = xml.GetAttribute("date1904") is { } text && XmlConvert.ToBoolean(text);
            }
            else if (xml.Depth == 2 && (list, xml.LocalName) == ("sheets", "sheet"))
            {
                sheets.Add((xml.GetAttribute("name") ?? throw new XmlException("a sheet without a name"),
                    IdOf(xml) ?? throw new XmlException("a sheet that is nowhere")));
                if (sheets.Count > SheetLimits.Sheets)
                {
                    throw new XmlException("too many sheets");
                }
            }
        }

        return new(sheets, from1904);
    }

    // Files of the strict kind have another namespace for it.
    private static string? IdOf(XmlReader xml)
    {
        for (var i = 0; i < xml.AttributeCount; i++)
        {
            xml.MoveToAttribute(i);
            if (xml is { LocalName: "id", NamespaceURI.Length: > 0 })
            {
                var id = xml.Value;
                xml.MoveToElement();
                return id;
            }
        }

        xml.MoveToElement();
        return null;
    }
}
