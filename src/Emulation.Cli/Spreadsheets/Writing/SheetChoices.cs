using System.Globalization;
using System.Xml;
using Emulation.Cli.Spreadsheets.Reading;

namespace Emulation.Cli.Spreadsheets.Writing;

/// <summary>Writes the lists that cells of a sheet can be chosen from.</summary>
internal static class SheetChoices
{
    /// <summary>Writes them where a sheet has some. A word that is in no list is asked about and not refused: the other language is understood, too.</summary>
    public static void Write(XmlWriter xml, IReadOnlyList<SheetColumn> columns)
    {
        var chosen = columns.Index().Where(each => each.Item.Choices is not null).ToArray();
        if (chosen.Length == 0)
        {
            return;
        }

        xml.WriteStartElement("dataValidations", SheetWriter.Main);
        xml.WriteAttributeString("count", Number(chosen.Length));
        foreach (var (index, column) in chosen)
        {
            xml.WriteStartElement("dataValidation", SheetWriter.Main);
            xml.WriteAttributeString("type", "list");
            xml.WriteAttributeString("allowBlank", "1");
            if (!column.IsOpen)
            {
                xml.WriteAttributeString("errorStyle", "warning");
                xml.WriteAttributeString("showErrorMessage", "1");
            }

            var letters = SheetWriter.Letters(index);
            xml.WriteAttributeString("sqref", $"{letters}2:{letters}{Number(SheetLimits.Rows)}");
            xml.WriteElementString("formula1", SheetWriter.Main, column.Choices);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
