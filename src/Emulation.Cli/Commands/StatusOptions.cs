using System.CommandLine;
using Emulation.Domain.Units;
using Emulation.Domain.Wording;
using NodaTime;

namespace Emulation.Cli.Commands;

/// <summary>The arguments of `status`.</summary>
internal sealed class StatusOptions
{
    private const string Cluster = "cluster";

    private readonly Argument<string> _movement = new("MOVEMENT") { Description = "The movement: the id of a built-in one, or the file of a plan" };

    private readonly Argument<string[]> _records = new("RECORDS")
    {
        Description = "Files of records (JSON or JSON Lines); `-` is standard input",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<LocalDate?> _asOf = OptionParsers.AsOf(
        required: false, "Figures as they were known on this day; left out: all that was recorded");

    private readonly Option<string?> _by = new Option<string?>("--by")
    {
        Description = "Also show the figures of each unit of this level, or of each cluster",
        HelpName = "LEVEL",
    }.AcceptOnlyFromAmong([.. EnumWords<UnitLevel>.All, Cluster]);

    private readonly Option<string> _format = new Option<string>("--format")
    {
        Description = "How the state is written",
        DefaultValueFactory = static _ => "text",
    }.AcceptOnlyFromAmong("text", "json");

    private readonly Option<string> _lang = OptionParsers.Lang();
    private readonly Option<string?> _out = OptionParsers.Out();

    public void AddTo(Command command)
    {
        command.Add(_movement);
        command.Add(_records);
        command.Add(_asOf);
        command.Add(_by);
        command.Add(_format);
        command.Add(_lang);
        command.Add(_out);
    }

    public StatusSettings Read(ParseResult parsed) => new(parsed.GetRequiredValue(_movement), parsed.GetRequiredValue(_records))
    {
        AsOf = parsed.GetValue(_asOf),
        By = parsed.GetValue(_by) is { } level and not Cluster ? (UnitLevel)EnumWords<UnitLevel>.All.IndexOf(level) : null,
        ByCluster = parsed.GetValue(_by) == Cluster,
        Format = parsed.GetValue(_format)!,
        Language = OptionParsers.LanguageOf(parsed.GetValue(_lang)),
        Out = parsed.GetValue(_out),
    };
}
