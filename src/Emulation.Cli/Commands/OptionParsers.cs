using System.CommandLine;
using System.CommandLine.Parsing;
using Emulation.Domain.Time;
using Emulation.Domain.Wording;
using NodaTime;
using NodaTime.Text;

namespace Emulation.Cli.Commands;

/// <summary>Options that several verbs have, each worded and read in one way.</summary>
internal static class OptionParsers
{
    public static Option<LocalDate?> AsOf(bool required, string description = "The decision date; it selects the policies") => new("--as-of")
    {
        Description = description,
        HelpName = "DATE",
        Required = required,
        CustomParser = Date,
    };

    public static Option<LocalDate?> Day(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = Date,
    };

    public static Option<LocalDate?> Received(string description) => new("--received")
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = Date,
    };

    public static Option<PeriodId?> Period(string description, bool required = false) => new("--period")
    {
        Description = description,
        HelpName = "ID",
        Required = required,
        CustomParser = static result =>
        {
            if (PeriodId.TryParse(result.Tokens[0].Value, out var period))
            {
                return period;
            }

            result.AddError($"`{result.Tokens[0].Value}` is not an award period; write a school year such as 2024-2025 or a calendar year such as 2024");
            return null;
        },
    };

    /// <summary>The period of an id with the days that it has where nobody says otherwise.</summary>
    public static AwardPeriod Whole(PeriodId id) =>
        id.Cycle == AwardCycle.SchoolYear ? AwardPeriod.SchoolYear(id.Year) : AwardPeriod.CalendarYear(id.Year);

    public static Option<string> Lang()
    {
        var option = new Option<string>("--lang")
        {
            Description = "The language of words for people",
            DefaultValueFactory = static _ => "en",
        };
        return option.AcceptOnlyFromAmong("vi", "en");
    }

    public static Option<string?> Out() => new("--out")
    {
        Description = "Write to this file instead of standard output; it appears when it is complete",
        HelpName = "PATH",
    };

    public static Option<int?> Count(string name, string description, int least) => new(name)
    {
        Description = description,
        HelpName = "N",
        CustomParser = result =>
        {
            if (int.TryParse(result.Tokens[0].Value, System.Globalization.CultureInfo.InvariantCulture, out var number) && number >= least)
            {
                return number;
            }

            result.AddError($"`{result.Tokens[0].Value}` is not a whole number from {least} on");
            return null;
        },
    };

    public static WordingLanguage LanguageOf(string? word) => word == "vi" ? WordingLanguage.Vietnamese : WordingLanguage.English;

    private static LocalDate? Date(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (text.Length == 10 && LocalDatePattern.Iso.Parse(text) is { Success: true } date)
        {
            return date.Value;
        }

        result.AddError($"`{text}` is not a date; write year-month-day such as 2025-06-15");
        return null;
    }
}
