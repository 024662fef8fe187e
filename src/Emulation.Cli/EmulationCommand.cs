using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using Emulation.Cli.Commands;
using Emulation.Cli.Loading;
using Emulation.Rules;

namespace Emulation.Cli;

/// <summary>The `emulation` command: reads its arguments, runs one verb, and says how it ended.</summary>
internal static class EmulationCommand
{
    /// <summary>Runs one verb.</summary>
    /// <param name="args">The arguments as the shell split them.</param>
    /// <param name="streams">What is read and written.</param>
    /// <param name="cancellationToken">Ends the run; nothing stays half-written.</param>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] args, CommandStreams streams, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(streams);
        try
        {
            var code = await InvokeAsync(args, streams, cancellationToken).ConfigureAwait(false);
            await streams.Output.FlushAsync(cancellationToken).ConfigureAwait(false);
            return code;
        }
        catch (OperationCanceledException)
        {
            await streams.Error.WriteLineAsync("cancelled").ConfigureAwait(false);
            return ExitCode.Cancelled;
        }
        catch (EvaluationException nothingDecided)
        {
            new Reporter(streams.Error).Report(nothingDecided.Diagnostics);
            return ExitCode.Wrong;
        }
        catch (UsageException usage)
        {
            await WriteUsageAsync(streams, usage).ConfigureAwait(false);
            return ExitCode.Usage;
        }
        catch (Exception broken) when (broken is FileProblemException or IOException or UnauthorizedAccessException)
        {
            new Reporter(streams.Error).Error(broken.Message);
            return ExitCode.File;
        }
    }

    private static async Task<int> InvokeAsync(string[] args, CommandStreams streams, CancellationToken cancellationToken)
    {
        var parsed = Root(streams).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        var isHelpAsked = parsed.Action is HelpWithExamples;
        if (args.Length > 0 && !isHelpAsked)
        {
            RefuseUnknownOption(parsed);
            if (parsed.Errors.Count > 0)
            {
                Refuse(parsed, streams);
            }
        }

        using var output = streams.TextOutput();
        var configuration = new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
            Output = output,
            Error = streams.Error,
        };
        if (args.Length > 0)
        {
            return await parsed.InvokeAsync(configuration, cancellationToken).ConfigureAwait(false);
        }

        // Whoever calls it bare wants to know what there is, and a script that does so has made a mistake.
        await Root(streams).Parse(["--help"]).InvokeAsync(configuration, cancellationToken).ConfigureAwait(false);
        return ExitCode.Usage;
    }

    /// <summary>Refuses a word that is written like an option and stands where a file is expected; after `--` every word is a file.</summary>
    /// <exception cref="UsageException">There is such a word.</exception>
    private static void RefuseUnknownOption(ParseResult parsed)
    {
        var literal = parsed.Tokens.SkipWhile(token => token.Type != TokenType.DoubleDash).ToHashSet<Token>(ReferenceEqualityComparer.Instance);
        var word = parsed.CommandResult.Children.OfType<ArgumentResult>()
            .SelectMany(argument => argument.Tokens)
            .Where(token => !literal.Contains(token))
            .Select(token => token.Value)
            .Concat(parsed.UnmatchedTokens)
            .FirstOrDefault(word => word.StartsWith("--", StringComparison.Ordinal) || word is ['-', var letter, ..] && char.IsAsciiLetter(letter));
        if (word is not null)
        {
            var (command, option) = (parsed.CommandResult.Command, word.Split('=')[0]);
            throw new UsageException(
                $"unknown option `{option}`", command.Name, NearWords.To(option, command.Options.Select(known => known.Name).Append("--help")).Help);
        }
    }

    /// <exception cref="UsageException">Always: it holds the last of what is wrong; the rest is written.</exception>
    private static void Refuse(ParseResult parsed, CommandStreams streams)
    {
        var command = parsed.CommandResult.Command;
        if (command.Subcommands.Count > 0 && parsed.UnmatchedTokens is [var word, ..])
        {
            var near = NearWords.To(word, command.Subcommands.Select(verb => verb.Name)).Help;
            throw new UsageException(near is null ? $"there is no verb `{word}`" : $"there is no verb `{word}`; {near}", command.Name);
        }

        foreach (var error in parsed.Errors.SkipLast(1))
        {
            new Reporter(streams.Error).Error(Plain(error.Message));
        }

        throw new UsageException(Plain(parsed.Errors[^1].Message), command.Name);
    }

    private static Command Root(CommandStreams streams)
    {
        var root = new Command("emulation", "Decides emulation titles and commendations, and says why: rules as text, dossiers as data.")
        {
            EvaluateCommand.Create(streams),
            ExplainCommand.Create(streams),
            ReplayCommand.Create(streams),
            ProblemCommand.Select(streams),
            ProblemCommand.Pair(streams),
            CheckCommand.Create(streams),
            TestCommand.Create(streams),
            RoundsCommand.Create(streams),
            StatusCommand.Create(streams),
            DiffCommand.Create(streams),
            DeadlinesCommand.Create(streams),
            PoliciesCommand.Create(streams),
            ShowCommand.Create(streams),
            SchemaCommand.Create(streams),
            NewCommand.Create(streams),
            SampleCommand.Create(streams),
            new VersionOption(),
        };
        root.Add(new HelpOption { Recursive = true, Action = new HelpWithExamples(streams.Width) });
        return root;
    }

    private static Task WriteUsageAsync(CommandStreams streams, UsageException usage)
    {
        var help = usage.Help ?? (usage.Verb is "" or "emulation"
            ? "`emulation --help` lists the verbs"
            : $"`emulation {usage.Verb} --help` shows its options and an example");
        return streams.Error.WriteLineAsync($"error: {usage.Message}\n  help: {help}");
    }

    // The parser's own messages end in a full stop and may span lines; ours do neither.
    private static string Plain(string message)
    {
        var line = string.Join(' ', message.Split(['\n', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        return line.Length == 0 ? line : $"{char.ToLowerInvariant(line[0])}{line[1..]}".TrimEnd('.');
    }
}
