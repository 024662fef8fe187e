using System.CommandLine;
using System.CommandLine.Parsing;
using Emulation.Cli.Output;
using Emulation.Domain.Deadlines;
using Emulation.Domain.Time;
using NodaTime;
using NodaTime.Text;

namespace Emulation.Cli.Commands;

/// <summary>The arguments of `deadlines`.</summary>
internal sealed class DeadlineOptions
{
    private readonly Option<string> _unit = new("--unit") { Description = "The unit", HelpName = "ID", Required = true };
    private readonly Option<PeriodId?> _period = OptionParsers.Period("The award period; a school year runs from 1 September unless the dossiers say otherwise", required: true);
    private readonly Option<LocalDate?> _asOf = OptionParsers.AsOf(required: false, "The date that selects the policies; left out: the last day of the period");
    private readonly Option<LocalDate?> _received = OptionParsers.Received("When the complete dossier was received; processing limits run from it");

    private readonly Option<string[]> _policy = new("--policy")
    {
        Description = "Also follow this policy: the id of a built-in one, or a file; may be given several times",
        HelpName = "ID|FILE",
    };

    private readonly Option<(string Event, LocalDate Date)[]> _events = new("--event")
    {
        Description = "When an event was or will be, such as contest=2025-05-10; may be given several times",
        HelpName = "NAME=DATE",
        CustomParser = Events,
    };

    private readonly Option<string[]> _holidays = new("--holidays")
    {
        Description = "A holiday calendar of one year (YAML or JSON); of years without one weekends alone are days off; may be given several times",
        HelpName = "FILE",
    };

    private readonly Option<string?> _dossiers = new("--dossiers")
    {
        Description = "Dossiers that list the unit: what it stands under decides which policies bind it",
        HelpName = "FILE",
    };

    private readonly Option<string> _format = new Option<string>("--format")
    {
        Description = "How they are written",
        DefaultValueFactory = static _ => DueDates.Formats[0],
    }.AcceptOnlyFromAmong([.. DueDates.Formats]);

    private readonly Option<string> _lang = OptionParsers.Lang();

    public void AddTo(Command command)
    {
        command.Add(_unit);
        command.Add(_period);
        command.Add(_asOf);
        command.Add(_received);
        command.Add(_events);
        command.Add(_policy);
        command.Add(_holidays);
        command.Add(_dossiers);
        command.Add(_format);
        command.Add(_lang);
    }

    /// <exception cref="UsageException">The options contradict each other.</exception>
    public DeadlineSettings Read(ParseResult parsed) => new(parsed.GetRequiredValue(_unit), parsed.GetRequiredValue(_period)!.Value)
    {
        AsOf = parsed.GetValue(_asOf),
        Events = EventsOf(parsed),
        Policies = parsed.GetValue(_policy) ?? [],
        Holidays = parsed.GetValue(_holidays) ?? [],
        Dossiers = parsed.GetValue(_dossiers),
        Format = parsed.GetValue(_format)!,
        Language = OptionParsers.LanguageOf(parsed.GetValue(_lang)),
    };

    /// <exception cref="UsageException">An event has two dates.</exception>
    private Dictionary<string, LocalDate> EventsOf(ParseResult parsed)
    {
        var events = new Dictionary<string, LocalDate>(StringComparer.Ordinal);
        foreach (var (name, date) in parsed.GetValue(_events) ?? [])
        {
            if (!events.TryAdd(name, date) && events[name] != date)
            {
                throw new UsageException($"the event `{name}` has two dates", "deadlines");
            }
        }

        if (parsed.GetValue(_received) is { } received && !events.TryAdd(EventDeadline.Receipt, received))
        {
            throw new UsageException($"`--received` and `--event {EventDeadline.Receipt}=…` say the same; give one of them", "deadlines");
        }

        return events;
    }

    private static (string, LocalDate)[] Events(ArgumentResult result)
    {
        var events = new List<(string, LocalDate)>();
        foreach (var token in result.Tokens)
        {
            var at = token.Value.IndexOf('=', StringComparison.Ordinal);
            if (at > 0 && token.Value.Length == at + 11 && LocalDatePattern.Iso.Parse(token.Value[(at + 1)..]) is { Success: true } date)
            {
                events.Add((token.Value[..at], date.Value));
            }
            else
            {
                result.AddError($"`{token.Value}` is not an event with its date; write it such as contest=2025-05-10");
            }
        }

        return [.. events];
    }
}
