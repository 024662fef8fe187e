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
            yield return $"{read.Fact}: {read.Value}";
        }

        if (node.Failure is { } failure)
        {
            yield return $"{Say(language, "bị lỗi", "failed")}: {failure.Name} ({failure.Exception})";
        }

        foreach (var missing in node.Missing)
        {
            yield return $"{Say(language, "thiếu", "missing")} {missing.Fact}, {Say(language, "hỏi", "ask")} {missing.Asks.In(language)}";
        }

        if (!node.Enough.IsEmpty)
        {
            yield return $"{Say(language, "có thể kết luận nếu biết", "could be settled by")}: {string.Join(", ", node.Enough)}";
        }
    }

    private static string Say(WordingLanguage language, string vi, string en) => language == WordingLanguage.Vietnamese ? vi : en;
}
