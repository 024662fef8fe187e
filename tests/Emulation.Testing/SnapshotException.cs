using System.Globalization;

namespace Emulation.Testing;

/// <summary>Says where a text first differs from its verified file, and how to accept it.</summary>
public sealed class SnapshotException : Exception
{
    internal SnapshotException(string verifiedFile, string receivedFile, string? verified, string received)
        : base(Describe(verifiedFile, receivedFile, verified, received))
    {
    }

    private static string Describe(string verifiedFile, string receivedFile, string? verified, string received)
    {
        var accept = $"Compare it with {receivedFile}; when that text is right, rename it to {Path.GetFileName(verifiedFile)}.";
        if (verified is null) return $"There is no {verifiedFile} yet. {accept}\n{received}";

        var (expected, actual) = (verified.Split('\n'), received.Split('\n'));
        var line = Enumerable.Range(0, Math.Min(expected.Length, actual.Length))
            .Where(i => expected[i] != actual[i])
            .DefaultIfEmpty(Math.Min(expected.Length, actual.Length))
            .First();
        return string.Create(CultureInfo.InvariantCulture, $"""
            {verifiedFile} differs first in line {line + 1}. {accept}
              verified: {At(expected, line)}
              received: {At(actual, line)}
            """);
    }

    private static string At(string[] lines, int line) => line < lines.Length ? $"|{lines[line]}|" : "(the text ends here)";
}
