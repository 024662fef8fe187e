using Emulation.Domain.Conditions;
using Emulation.Domain.Wording;
using Emulation.Rules.Compilation;

namespace Emulation.Rules.Explaining;

/// <summary>The words for the limits of a number.</summary>
internal static class LimitWords
{
    public static LocalizedText Of(Limits limits, string unitVi, string unitEn) =>
        Of(Number(limits.AtLeast), Number(limits.MoreThan), Number(limits.AtMost), Number(limits.LessThan), unitVi, unitEn);

    public static LocalizedText Of(ShareLimits limits) =>
        Of(limits.AtLeast?.ToString(), limits.MoreThan?.ToString(), limits.AtMost?.ToString(), limits.LessThan?.ToString(), "", "");

    /// <summary>A number of months, in years where they are whole.</summary>
    public static LocalizedText Months(int months) => months % 12 == 0
        ? new($"{months / 12} năm", months == 12 ? "1 year" : $"{months / 12} years")
        : new($"{months} tháng", months == 1 ? "1 month" : $"{months} months");

    private static LocalizedText Of(string? atLeast, string? moreThan, string? atMost, string? lessThan, string unitVi, string unitEn)
    {
        (string? Number, string Vi, string After, string En)[] limits =
            [(atLeast, "từ", "trở lên", "at least"), (moreThan, "trên", "", "more than"), (atMost, "không quá", "", "at most"), (lessThan, "dưới", "", "less than")];
        var asked = limits.Where(limit => limit.Number is not null).ToArray();
        return new(
            string.Join(" và ", asked.Select(limit => $"{limit.Vi} {limit.Number}{Spaced(unitVi)}{Spaced(limit.After)}")),
            string.Join(" and ", asked.Select(limit => $"{limit.En} {limit.Number}")) + Spaced(unitEn));
    }

    private static string? Number(decimal? limit) => limit is { } number ? FactNames.Number(number) : null;

    private static string Spaced(string word) => word.Length == 0 ? "" : $" {word}";
}
