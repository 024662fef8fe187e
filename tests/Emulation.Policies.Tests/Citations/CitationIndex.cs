using System.Collections.Frozen;

namespace Emulation.Policies.Tests.Citations;

/// <summary>Which articles, clauses and points a document has: its numbers only, written from the official text.</summary>
/// <remarks>
/// A file begins with the document's number and <c>whole</c> or <c>excerpt</c>; then one place a line. <c>part</c> after
/// a place says that not all of what it holds was seen. Other lines that begin with # are remarks.
/// </remarks>
internal sealed class CitationIndex
{
    private readonly FrozenDictionary<string, bool> _places; // by place: whether all of it was seen
    private readonly bool _isWhole;

    private CitationIndex(string number, bool isWhole, FrozenDictionary<string, bool> places) =>
        (Number, _isWhole, _places) = (number, isWhole, places);

    /// <summary>The document's number as printed.</summary>
    public string Number { get; }

    /// <summary>Every indexed document by its number.</summary>
    public static FrozenDictionary<string, CitationIndex> ReadAll() =>
        Directory.EnumerateFiles(Repository.PathOf("tests/Emulation.Policies.Tests/Citations"), "*.txt")
            .Where(file => !file.Contains(".verified.", StringComparison.Ordinal) && !file.Contains(".received.", StringComparison.Ordinal))
            .Select(file => Read(File.ReadAllLines(file)))
            .ToFrozenDictionary(index => index.Number, StringComparer.Ordinal);

    public static CitationIndex Read(IReadOnlyList<string> lines)
    {
        var head = lines[0].Split(' ');
        var places = lines.Skip(1).Where(line => !line.StartsWith('#')).Select(line => line.Split(' '));
        return new(
            head[1],
            head[2] == "whole",
            places.ToFrozenDictionary(words => words[0], words => words.Length == 1, StringComparer.Ordinal));
    }

    /// <summary>Whether the place exists; null where the text that would tell was not seen.</summary>
    public bool? Has(string place)
    {
        if (_places.ContainsKey(place))
        {
            return true;
        }

        for (var dot = place.LastIndexOf('.'); dot > 0; dot = place.LastIndexOf('.', dot - 1))
        {
            if (_places.TryGetValue(place[..dot], out var isAllSeen))
            {
                return isAllSeen ? false : null;
            }
        }

        return _isWhole ? false : null;
    }
}
