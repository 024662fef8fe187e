using System.CommandLine;
using Emulation.Domain.Time;
using NodaTime;

namespace Emulation.Cli.Commands;

/// <summary>The arguments of the verbs that decide: which dossiers, by which policies, on which date.</summary>
internal sealed class DecidingOptions
{
    private readonly Argument<string[]> _dossiers = new("DOSSIERS")
    {
        Description = "Dossiers (JSON, JSON Lines, a workbook, or a folder of CSV files), read one after the other; `-` is standard input",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string[]> _policy = new("--policy")
    {
        Description = "Also decide by this policy: the id of a built-in one, or a file; what it stands under comes with it; may be given several times",
        HelpName = "ID|FILE",
    };

    private readonly Option<LocalDate?> _asOf = OptionParsers.AsOf(required: true);
    private readonly Option<LocalDate?> _received = OptionParsers.Received("The day on which the dossiers were received; a transition clause may let them follow the earlier text");
    private readonly Option<PeriodId?> _period = OptionParsers.Period("Only units of this award period; for others an error says so");

    private readonly Option<string[]> _award = new("--award")
    {
        Description = "Only this award; may be given several times",
        HelpName = "ID",
    };

    private readonly Option<string> _lang = OptionParsers.Lang();

    private readonly Option<bool> _allowUnverified = new("--allow-unverified")
    {
        Description = "Decide on the encoded text although a later one that is known is not encoded",
    };

    private readonly Option<bool> _allowDrafts = new("--allow-drafts")
    {
        Description = "Decide also by policies that are drafts, to try them",
    };

    private readonly Option<bool> _noBuiltIn = new("--no-builtin")
    {
        Description = "Leave out built-in policies that no --policy names or stands under",
    };

    private readonly Option<string> _rounding = new Option<string>("--bonus-rounding")
    {
        Description = "Round bonuses up as the decree says, or leave them as the product is",
        DefaultValueFactory = static _ => "decree",
    }.AcceptOnlyFromAmong("decree", "none");

    private readonly Option<int?> _threads = OptionParsers.Count("--threads", "Units decided at the same time; never changes a result", 1);

    private readonly Option<string?> _seed = new("--seed")
    {
        Description = "The published seed by which a lot settles ties, where a policy asks for a lot and states none",
        HelpName = "TEXT",
    };

    private readonly Option<string[]> _movementResults = new("--movement-results")
    {
        Description = "Add the results of a movement in this file to the dossiers; may be given several times",
        HelpName = "FILE",
    };

    public void AddTo(Command command)
    {
        command.Add(_dossiers);
        command.Add(_policy);
        command.Add(_asOf);
        command.Add(_received);
        command.Add(_period);
        command.Add(_award);
        command.Add(_lang);
        command.Add(_allowUnverified);
        command.Add(_allowDrafts);
        command.Add(_noBuiltIn);
        command.Add(_rounding);
        command.Add(_threads);
        command.Add(_seed);
        command.Add(_movementResults);
    }

    /// <exception cref="UsageException">The options contradict each other.</exception>
    public DecidingSettings Read(ParseResult parsed)
    {
        var verb = parsed.CommandResult.Command.Name;
        var policies = parsed.GetValue(_policy) ?? [];
        var noBuiltIn = parsed.GetValue(_noBuiltIn);
        return noBuiltIn && policies.Length == 0
            ? throw new UsageException("`--no-builtin` leaves no policy; name at least one with `--policy`", verb)
            : new(verb, parsed.GetRequiredValue(_dossiers), parsed.GetRequiredValue(_asOf)!.Value)
            {
                Policies = policies,
                Received = parsed.GetValue(_received),
                Period = parsed.GetValue(_period),
                Awards = parsed.GetValue(_award) ?? [],
                Language = OptionParsers.LanguageOf(parsed.GetValue(_lang)),
                AllowUnverified = parsed.GetValue(_allowUnverified),
                AllowDrafts = parsed.GetValue(_allowDrafts),
                BuiltIn = !noBuiltIn,
                RoundBonuses = parsed.GetValue(_rounding) != "none",
                Threads = parsed.GetValue(_threads),
                Seed = parsed.GetValue(_seed),
                MovementResults = parsed.GetValue(_movementResults) ?? [],
            };
    }
}
