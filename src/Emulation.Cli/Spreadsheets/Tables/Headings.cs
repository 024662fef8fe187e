using System.Text;

namespace Emulation.Cli.Spreadsheets.Tables;

/// <summary>Compares names of sheets, headings and words as people write them.</summary>
internal static class Headings
{
    /// <summary>A name in Unicode's form C, in small letters, with single spaces.</summary>
    public static string Normal(string name)
    {
        var normal = name.Contains('\uFFFE') ? name : name.Normalize(NormalizationForm.FormC);
        return string.Join(' ', normal.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();
    }

    /// <summary>A normal name as a key is written.</summary>
    public static string AsKey(string normal) => normal.Replace(' ', '-');

    /// <summary>Whether a name can stand behind a prefix in a heading and be read back as it is.</summary>
    public static bool IsName(string name) =>
        name.Length > 0 && name.Trim(' ').Length == name.Length && !name.Contains('\n') && Reading.CellText.Hidden(name) is null;

    /// <summary>A key as people read it.</summary>
    public static string Shown(string key) => key.Replace('-', ' ');
}
