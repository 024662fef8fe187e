using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using System.Text.Json;
using Emulation.Cli.Loading;
using Emulation.Cli.Output;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Wording;
using Emulation.Rules.Problems;
using Emulation.Rules.Recording;

namespace Emulation.Cli.Commands;

/// <summary>`select` and `pair`: answer one problem stated as data.</summary>
internal static class ProblemCommand
{
    private static readonly string[] _pairings = ["pair", "stable"];

    /// <summary>`select`: any kind of problem.</summary>
    public static Command Select(CommandStreams streams) => Create(
        "select", "Answer one problem stated as data: a selection, an apportionment, a jury, a vote, a pairing.", [], streams);

    /// <summary>`pair`: pairings alone.</summary>
    public static Command Pair(CommandStreams streams) => Create(
        "pair", "Assign units that help to units that are helped, or pair two sides that rank each other.", [.. _pairings], streams);

    private static Command Create(string verb, string description, ImmutableArray<string> kinds, CommandStreams streams)
    {
        var problem = new Argument<string>("PROBLEM") { Description = "A problem (YAML or JSON), or `-` for standard input" };
        var format = new Option<string>("--format") { Description = "How the answer is written", DefaultValueFactory = static _ => "text" }
            .AcceptOnlyFromAmong("text", "json");
        var lang = OptionParsers.Lang();
        var to = OptionParsers.Out();
        var command = new Command(verb, description) { problem, format, lang, to };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            new(verb, kinds, parsed.GetRequiredValue(problem), parsed.GetValue(format) == "json", OptionParsers.LanguageOf(parsed.GetValue(lang)), parsed.GetValue(to)),
            streams, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Settings settings, CommandStreams streams, CancellationToken cancellationToken)
    {
        OutputPaths.RefuseInputs(settings.Verb, [("--out", settings.Out)], [settings.File]);
        var reporter = new Reporter(streams.Error);
        InputFile.RequireAll([settings.File], settings.Verb);
        var name = InputFile.NameOf(settings.File);
        var reading = ProblemReader.Read(await InputFile.ReadTextAsync(settings.File, streams, cancellationToken).ConfigureAwait(false), name);
        reporter.Report(reading.Diagnostics);
        if (!reading.Succeeded)
        {
            return reporter.ExitCode;
        }

        if (!settings.Kinds.IsEmpty && !settings.Kinds.Contains(reading.Problem.Kind))
        {
            reporter.Error(
                $"{name} is a problem of kind `{reading.Problem.Kind}`, which `{settings.Verb}` does not answer", $"write `emulation select {settings.File}`");
            return reporter.ExitCode;
        }

        var answer = reading.Problem.Solve(cancellationToken);
        reporter.Report(answer.Diagnostics);
        if (!answer.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error))
        {
            using var output = OutputFile.Open(settings.Out, streams);
            output.Stream.Write(Encoding.UTF8.GetBytes(Text(answer, settings)));
            output.Commit(cancellationToken);
        }

        return reporter.ExitCode;
    }

    private static string Text(ProblemAnswer answer, Settings settings)
    {
        if (!settings.IsJson)
        {
            return string.Concat(answer.Lines.Select(line => $"{line.In(settings.Language)}\n"));
        }

        var json = answer.ToJson();
        json.Insert(0, "format", "emulation.answer/1");
        return json.ToJsonString(new() { WriteIndented = true, IndentSize = 2, NewLine = "\n", Encoder = DecisionJson.Encoder }) + "\n";
    }

    private sealed record Settings(string Verb, ImmutableArray<string> Kinds, string File, bool IsJson, WordingLanguage Language, string? Out);
}
