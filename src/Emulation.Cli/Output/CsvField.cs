namespace Emulation.Cli.Output;

/// <summary>A value as a field of comma-separated values, quoted as in RFC 4180.</summary>
/// <remarks>
/// A field that begins with <c>=</c>, <c>+</c>, <c>-</c>, <c>@</c>, a tab or a carriage return gets an apostrophe before it, so
/// that no spreadsheet takes what a file holds for a formula.
/// </remarks>
internal static class CsvField
{
    public static string Of(string value)
    {
        if (value is ['=' or '+' or '-' or '@' or '\t' or '\r', ..])
        {
            value = $"'{value}";
        }

        return value.AsSpan().IndexOfAny(",\"\r\n") < 0 ? value : $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
