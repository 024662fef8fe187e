using System.Globalization;
using System.Text;
using ExcelDataReader;

namespace Emulation.Cli.Tests.Spreadsheets;

/// <summary>Looks into workbooks with another reader than the one under test.</summary>
internal static class Workbooks
{
    /// <summary>The sheets, each row as texts.</summary>
    public static IReadOnlyList<(string Name, IReadOnlyList<string[]> Rows)> Read(string path)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var stream = File.OpenRead(path);
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(stream);
        var sheets = new List<(string, IReadOnlyList<string[]>)>();
        do
        {
            var rows = new List<string[]>();
            while (reader.Read())
            {
                rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => Text(reader.GetValue(i)))]);
            }

            sheets.Add((reader.Name, rows));
        }
        while (reader.NextResult());
        return sheets;
    }

    /// <summary>The sheets as text, for a snapshot.</summary>
    public static string Show(string path)
    {
        var text = new StringBuilder();
        foreach (var (name, rows) in Read(path))
        {
            text.Append(CultureInfo.InvariantCulture, $"== {name} ==\n");
            foreach (var row in rows)
            {
                text.Append(string.Join(" | ", row).TrimEnd(' ', '|')).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Text(object? value) => value switch
    {
        null => "",
        DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        bool truth => truth ? "true" : "false",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
