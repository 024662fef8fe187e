using System.CommandLine;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Wording;
using Emulation.Rules.Rounds;

namespace Emulation.Cli.Commands;

/// <summary>The arguments of `rounds`.</summary>
internal sealed class RoundsArguments
{
    private readonly Argument<string> _movement = new("MOVEMENT") { Description = "The movement: the id of a built-in one, or the file of a plan" };

    private readonly Argument<string[]> _entries = new("ENTRIES")
    {
        Description = "Files of entries (JSON): those that were entered, or those that rounds wrote; `-` is standard input",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> _from = new("--from") { Description = "The first round to run; left out: those that take what the files hold", HelpName = "ROUND" };
    private readonly Option<string?> _to = new("--to") { Description = "The last round to run; left out: all that follow", HelpName = "ROUND" };

    private readonly Option<bool> _several = new("--several-awards")
    {
        Description = "Give awards as if the plan let somebody have several, and list who would",
    };

    private readonly Option<string> _format = new Option<string>("--format")
    {
        Description = "How the outcome is written",
        DefaultValueFactory = static _ => "text",
    }.AcceptOnlyFromAmong("text", "json");

    private readonly Option<string> _lang = OptionParsers.Lang();
    private readonly Option<string?> _out = new("--out") { Description = "Write what the last round sends on to this file, for the next round", HelpName = "FILE" };

    private readonly Option<string?> _results = new("--results")
    {
        Description = "Write what the movement gives to the yearly evaluation to this file",
        HelpName = "FILE",
    };

    private readonly Option<string?> _review = new Option<string?>("--review")
    {
        Description = "The review whose results are written, where the plan gives some by both",
        HelpName = "REVIEW",
    }.AcceptOnlyFromAmong([.. EnumWords<MovementReview>.All]);

    public void AddTo(Command command)
    {
        command.Add(_movement);
        command.Add(_entries);
        command.Add(_from);
        command.Add(_to);
        command.Add(_several);
        command.Add(_format);
        command.Add(_lang);
        command.Add(_out);
        command.Add(_results);
        command.Add(_review);
    }

    public RoundsSettings Read(ParseResult parsed) => new(parsed.GetRequiredValue(_movement), parsed.GetRequiredValue(_entries))
    {
        Rounds = new RoundsOptions { From = parsed.GetValue(_from), To = parsed.GetValue(_to) },
        SeveralAwards = parsed.GetValue(_several),
        Format = parsed.GetValue(_format)!,
        Language = OptionParsers.LanguageOf(parsed.GetValue(_lang)),
        Out = parsed.GetValue(_out),
        Results = parsed.GetValue(_results),
        Review = parsed.GetValue(_review) is { } word ? (MovementReview)EnumWords<MovementReview>.All.IndexOf(word) : null,
    };
}
