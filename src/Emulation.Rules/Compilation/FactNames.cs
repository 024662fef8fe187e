using System.Collections.Immutable;
using System.Globalization;
using Emulation.Domain.Awards;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Time;
using Emulation.Domain.Wording;
using Emulation.Rules.Measuring;
using NodaTime;
using NodaTime.Text;

namespace Emulation.Rules.Compilation;

/// <summary>How facts of a dossier are called in findings, and how their values are written.</summary>
internal static class FactNames
{
    public const string None = "none";
    public const string Unknown = "unknown";

    /// <summary>What precedes the period in the names of <see cref="Rating"/> and <see cref="Titles"/>.</summary>
    public const string RatingStem = "ratings.";
    public const string TitlesStem = "titles.";

    public static string Rating(PeriodId period) => $"{RatingStem}{period}";

    public static string Title(PeriodId period, AwardId award) => $"titles.{period}.{award}";

    public static string Titles(PeriodId period) => $"{TitlesStem}{period}";

    /// <summary>A number that is known, or between which two it lies; null for no end.</summary>
    public static string Range(decimal least, decimal? most) => least == most
        ? Number(least)
        : string.Create(CultureInfo.InvariantCulture, $"{Number(least)}-{(most is { } end ? Number(end) : "")}");

    // Without zeros at its end: 25 years are no 25.0 years.
    public static string Number(decimal number) => (number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);

    public static string Date(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : Unknown;

    /// <summary>What a commendation was given for, where that is asked.</summary>
    public static string Basis(CommendationRecord record, ImmutableArray<CommendationBasis> asked) =>
        asked.IsEmpty ? "" : $" ({(record.Basis is { } basis ? Word(basis) : $"basis {Unknown}")})";

    /// <summary>That a record has no evidence, where it is required.</summary>
    public static string Evidence(DossierRecord record, bool required) => required && record.Evidence.IsEmpty ? ", no evidence" : "";

    public static string YesOrNo(bool? stated) => stated switch { true => "true", false => "false", null => Unknown };

    public static string Value<T>(Fact<T> fact)
        where T : struct, Enum => fact.HasValue ? Word(fact.Value) : fact.IsKnown ? None : Unknown;

    /// <summary>The word of a dossier for an enum value: <c>ArmedForces</c> is <c>armed-forces</c>.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum => EnumWords<T>.Of(value);

    /// <summary>The history if the unknown periods whose facts are among <paramref name="facts"/> were learnt.</summary>
    /// <param name="history">What is known.</param>
    /// <param name="facts">What is learnt.</param>
    /// <param name="best">Whether it turns out well.</param>
    /// <param name="stem">What the name of a period's fact begins with; the period follows.</param>
    /// <param name="now">The award period.</param>
    public static History Assume(History history, IReadOnlySet<string> facts, bool best, string stem, PeriodId now)
    {
        var learnt = 0UL;
        foreach (var fact in facts)
        {
            if (fact.StartsWith(stem, StringComparison.Ordinal) && PeriodId.TryParse(fact[stem.Length..], out var period))
            {
                learnt |= KindColumns.Bit(period, now);
            }
        }

        learnt &= history.Possible & ~history.Yes;
        return best ? history with { Yes = history.Yes | learnt } : history with { Possible = history.Possible & ~learnt };
    }
}
