namespace Emulation.Cli.Spreadsheets.Tables;

/// <summary>Dashes that word processors write where a hyphen is meant.</summary>
internal static class Dashes
{
    // Hyphens, figure, en and em dash, and the minus sign.
    private const string Written = "\u2010\u2011\u2012\u2013\u2014\u2212";

    /// <summary>The text of a period with hyphens; spaces beside them do not count.</summary>
    public static string Plain(string period)
    {
        var plain = string.Concat(period.Select(c => Written.Contains(c, StringComparison.Ordinal) ? '-' : c));
        return plain == period ? period : plain.Replace(" - ", "-", StringComparison.Ordinal);
    }
}
