using Emulation.Domain.Conditions;
using Emulation.Domain.Wording;
using Emulation.Rules.Compilation;

namespace Emulation.Rules.Explaining;

/// <summary>The words for the limits of a number.</summary>
internal static class LimitWords
{
    public static LocalizedText Of(Limits limits, string unitVi, string unitEn)
    {
        var parts = new[]
        {
            Part(limits.AtLeast, "từ", "trở lên", "at least"),
            Part(limits.MoreThan, "trên", "", "more than"),
            Part(limits.AtMost, "không quá", "", "at most"),
            Part(limits.LessThan, "dưới", "", "less than"),
        }.OfType<(string Vi, string After, string En)>().ToArray();
        return new(
            string.Join(" và ", parts.Select(part => $"{part.Vi}{Spaced(unitVi)}{Spaced(part.After)}")),
            string.Join(" and ", parts.Select(part => part.En)) + Spaced(unitEn));
    }

    /// <summary>A number of months, in years where they are whole.</summary>
    public static LocalizedText Months(int months) => months % 12 == 0
        ? new($"{months / 12} năm", months == 12 ? "1 year" : $"{months / 12} years")
        : new($"{months} tháng", months == 1 ? "1 month" : $"{months} months");

    private static (string Vi, string After, string En)? Part(decimal? limit, string vi, string after, string en) =>
        limit is { } number ? ($"{vi} {FactNames.Number(number)}", after, $"{en} {FactNames.Number(number)}") : null;

    private static string Spaced(string word) => word.Length == 0 ? "" : $" {word}";
}
