using Emulation.Domain.Citations;
using Emulation.Domain.Explanations;
using Emulation.Domain.Wording;

namespace Emulation.Rules.Explaining;

/// <summary>The words of one node of an explanation, which every renderer shares.</summary>
internal static class NodeWords
{
    /// <summary>Where it stands in the law, by whom and how sure, without brackets; null where it cites nothing.</summary>
    public static string? Source(Explanation node, WordingLanguage language)
    {
        if (node.Citation is not { } citation)
        {
            return null;
        }

        var origin = node.Origin is { } layer ? $", {layer.In(language)}" : "";
        var status = node.Status != VerificationStatus.Unverified ? "" : Say(language, ", chưa đối chiếu", ", not verified");
        return $"{citation}{origin}{status}";
    }

    /// <summary>What was read, failed, is missing and would be enough, one line each.</summary>
    public static IEnumerable<string> Facts(Explanation node, WordingLanguage language)
    {
        foreach (var read in node.Read)
        {
            yield return Short(node, node.FactWords?.Say(read).In(language) ?? $"{read.Fact}: {read.Value}", language);
        }

        if (node.Failure is { } failure)
        {
            yield return $"{Say(language, "bị lỗi", "failed")}: {failure.Name} ({failure.Exception})";
        }

        foreach (var missing in node.Missing)
        {
            var name = Short(node, Name(node, missing.Fact, language), language);
            var asks = missing.Asks.In(language);
            yield return $"{Say(language, "thiếu thông tin:", "missing")} {name}, {Say(language, "hỏi", "ask")} {asks}";
        }

        if (!node.Enough.IsEmpty)
        {
            var names = string.Join(Say(language, "; ", ", "), node.Enough.Select(fact => Name(node, fact, language)));
            yield return $"{Say(language, "có thể kết luận nếu biết", "could be settled by")}: {names}";
        }
    }

    private static string Name(Explanation node, string fact, WordingLanguage language) =>
        node.FactWords is { } words ? Explaining.FactWords.Within(words.NameOf(fact)).In(language) : fact;

    // What is attested need not be said again below the statement that says it.
    private static string Short(Explanation node, string fact, WordingLanguage language) =>
        language == WordingLanguage.Vietnamese ? fact.Replace($" «{node.Statement.Vi}»", "", StringComparison.Ordinal) : fact;

    private static string Say(WordingLanguage language, string vi, string en) => language == WordingLanguage.Vietnamese ? vi : en;
}
