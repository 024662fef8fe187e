using Emulation.Rules.Language.Reading;

namespace AwardDesk;

/// <summary>Words for a name that is not known, with the nearest one that is.</summary>
internal static class UnknownName
{
    /// <summary>The message: what is wrong, and what was probably meant.</summary>
    public static string Message(string problem, string name, IEnumerable<string> known) =>
        NearestWord.Find(name, known.Distinct().Order(StringComparer.Ordinal)) is { } nearest ? $"{problem}; did you mean `{nearest}`?" : $"{problem}.";
}
