namespace Emulation.Rules.Language.Reading;

/// <summary>What an id looks like. Ids are compared exactly, so they are kept to letters that have one form.</summary>
internal static class Ids
{
    private const int Longest = 100;

    public static bool IsId(string text) => text.Length <= Longest && text.Split('-').All(IsPlain);

    public static bool IsPolicyId(string text) => text.Length <= Longest && text.Split('.').All(IsId);

    /// <summary>The short name of a document: letters and digits, a letter first.</summary>
    public static bool IsDocumentName(string text) =>
        text.Length is > 0 and <= Longest && char.IsLetter(text[0]) && text.All(char.IsLetterOrDigit);

    private static bool IsPlain(string part) => part.Length > 0 && part.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c));
}
