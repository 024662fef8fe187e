using System.CommandLine;
using System.Globalization;
using Emulation.Cli.Loading;
using Emulation.Domain.Policies;
using Emulation.Rules.Consolidation;
using NodaTime;
using NodaTime.Text;

namespace Emulation.Cli.Commands;

/// <summary>`show`: prints the text of a policy as it stands on a date, each line with its source.</summary>
internal static class ShowCommand
{
    // A longer line has its source right behind it, so that one of them does not push all sources off the page.
    private const int WidestText = 100;

    public static Command Create(CommandStreams streams)
    {
        var policy = new Argument<string>("POLICY") { Description = "A policy by its id, or a file; of an amending policy, the text that it amends" };
        var more = new Option<string[]>("--policy")
        {
            Description = "A policy file to read beside the built-in ones, such as an amendment; may be repeated",
            HelpName = "FILE",
        };
        var noBuiltIn = new Option<bool>("--no-builtin") { Description = "Read the given files alone" };
        var asOf = OptionParsers.AsOf(required: true);
        var command = new Command("show", "Print the text of a policy as it stands on a date, each line with its source.") { policy, asOf, more, noBuiltIn };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            parsed.GetRequiredValue(policy), parsed.GetRequiredValue(asOf)!.Value, parsed.GetValue(more) ?? [], !parsed.GetValue(noBuiltIn), streams, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        string policy, LocalDate asOf, string[] more, bool builtIn, CommandStreams streams, CancellationToken cancellationToken)
    {
        var reporter = new Reporter(streams.Error);
        if (await PolicyLoader.ReadAsync([policy, .. more], builtIn ? BuiltInUse.All : BuiltInUse.None, streams, reporter, cancellationToken).ConfigureAwait(false) is not var (catalog, wanted))
        {
            return reporter.ExitCode;
        }

        var shown = ConsolidatedText.On(catalog, wanted[0], asOf);
        if (!shown.Succeeded)
        {
            reporter.Report(shown.Diagnostics);
            return reporter.ExitCode;
        }

        await using var text = streams.TextOutput();
        await text.WriteLineAsync($"# {shown.Policy.Id} as it stands on {Iso(asOf)}{Amendments(shown.Policy)}").ConfigureAwait(false);
        var width = shown.Lines.Select(line => line.Text.Length).Where(length => length <= WidestText).DefaultIfEmpty().Max();
        foreach (var line in shown.Lines)
        {
            await text.WriteLineAsync(line.Source is null ? line.Text : $"{line.Text.PadRight(width)}  # {SourceOf(line)}").ConfigureAwait(false);
        }

        return ExitCode.Done;
    }

    private static string Amendments(Policy policy) => policy.AmendedBy.IsEmpty
        ? ""
        : $"; amended by {string.Join(", ", policy.AmendedBy.Select(amendment => $"{amendment.Id} (from {Iso(amendment.From)})"))}";

    private static string SourceOf(SourcedLine line)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"{line.Source!.File}:{line.Source.Line}");
        return string.Join("  ", new[] { place, line.AmendedBy?.Value, line.Citation?.ToString() }.OfType<string>());
    }

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
