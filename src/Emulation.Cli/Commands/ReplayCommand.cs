using System.CommandLine;
using System.Runtime.CompilerServices;
using Emulation.Cli.Loading;
using Emulation.Cli.Output;
using Emulation.Cli.Progress;
using Emulation.Domain.Candidates;
using Emulation.Domain.Decisions;
using Emulation.Domain.Units;
using Emulation.Rules;
using Emulation.Rules.Language;
using Emulation.Rules.Movements;
using Emulation.Rules.Recording;

namespace Emulation.Cli.Commands;

/// <summary>`replay`: decides again what a record holds, and compares.</summary>
internal static class ReplayCommand
{
    private const string Verb = "replay";

    public static Command Create(CommandStreams streams)
    {
        var record = new Argument<string>("RECORD") { Description = "The record that `evaluate --record` wrote" };
        var dossiers = new Argument<string[]>("DOSSIERS")
        {
            Description = "The dossier files that were evaluated, in any order and format; `-` is standard input",
            Arity = ArgumentArity.OneOrMore,
        };
        var policy = new Option<string[]>("--policy")
        {
            Description = "A policy file that decided beside the built-in ones; may be given several times",
            HelpName = "FILE",
        };
        var noBuiltIn = new Option<bool>("--no-builtin") { Description = "Leave out built-in policies that no --policy names or stands under, where the record was made so" };
        var results = new Option<string[]>("--movement-results")
        {
            Description = "The results of a movement that were added; may be given several times",
            HelpName = "FILE",
        };
        var period = OptionParsers.Period("Only units of this award period, where the record was made so");
        var threads = OptionParsers.Count("--threads", "Units decided at the same time; never changes a result", 1);
        var lang = OptionParsers.Lang();
        var format = new Option<string>("--format")
        {
            Description = "How the result is written",
            DefaultValueFactory = static _ => "text",
        }.AcceptOnlyFromAmong("text", "json");
        var output = OptionParsers.Out();
        var command = new Command(Verb, "Decide again what a record holds, and say in what the result differs.")
        {
            record, dossiers, policy, noBuiltIn, results, period, threads, lang, format, output,
        };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            new(parsed.GetRequiredValue(record), parsed.GetRequiredValue(dossiers))
            {
                Policies = parsed.GetValue(policy) ?? [],
                WithoutBuiltIn = parsed.GetValue(noBuiltIn),
                MovementResults = parsed.GetValue(results) ?? [],
                Period = parsed.GetValue(period),
                Threads = parsed.GetValue(threads),
                Language = OptionParsers.LanguageOf(parsed.GetValue(lang)),
                AsJson = parsed.GetValue(format) == "json",
                Path = parsed.GetValue(output),
            },
            streams,
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ReplaySettings settings, CommandStreams streams, CancellationToken cancellationToken)
    {
        OutputPaths.RefuseInputs(
            Verb, [("--out", settings.Path)], [settings.Record, .. settings.Dossiers, .. settings.Policies, .. settings.MovementResults]);
        var reporter = new Reporter(streams.Error);
        string[] stdin = [.. settings.Policies.Where(policy => policy == InputFile.StandardInput)];
        InputFile.RequireAll([settings.Record, .. settings.Dossiers, .. settings.MovementResults, .. stdin], Verb);
        var record = await ReadAsync(settings.Record, streams, reporter, cancellationToken).ConfigureAwait(false);
        var builtIn = settings.WithoutBuiltIn ? BuiltInUse.Needed : BuiltInUse.All;
        var policies = await PolicyLoader.ReadAsync(settings.Policies, builtIn, streams, reporter, cancellationToken).ConfigureAwait(false);
        var results = await MovementResultsFiles.ReadAsync(settings.MovementResults, streams, reporter, cancellationToken).ConfigureAwait(false);
        if (record is null || policies is null || results is null)
        {
            return reporter.ExitCode;
        }

        var engine = EngineOf(policies.Value.Catalog, reporter);
        if (engine is null)
        {
            return reporter.ExitCode;
        }

        await using var files = new DossierFiles(settings.Dossiers, streams, reporter);
        await files.KeepAsync(cancellationToken).ConfigureAwait(false);
        using var output = OutputFile.Open(settings.Path, streams);
        ReplayResult? found = null;
        await UnitProgress.RunAsync(
            streams, reporter, hasOutputFile: settings.Path is not null, "deciding again",
            async progress => found = await ReplayAsync(
                record, engine, settings, files, [.. results], reporter, progress, cancellationToken).ConfigureAwait(false))
            .ConfigureAwait(false);
        reporter.Report(found!.Diagnostics);
        Write(found, settings, output.Stream, reporter);
        output.Commit(cancellationToken);
        return found.IsSame ? reporter.ExitCode : ExitCode.Wrong;
    }

    private static async Task<ReplayResult> ReplayAsync(
        DecisionRecord record, EmulationEngine engine, ReplaySettings settings, DossierFiles files, MovementResults[] results, Reporter reporter,
        UnitProgress progress, CancellationToken cancellationToken)
    {
        var addition = new MovementResultsAddition(results);
        var units = new HashSet<UnitId>();
        var walks = 0;
        var found = await Replayer.RunAsync(
            record, engine, () => Open(isFirst: walks++ == 0), new() { MovementResults = [.. results], Threads = settings.Threads },
            cancellationToken).ConfigureAwait(false);
        if (walks > 0)
        {
            Tell(addition.Unmatched(units));
        }

        return found;

        void Tell(IEnumerable<Notice> notices)
        {
            foreach (var notice in notices)
            {
                reporter.Notice(notice, settings.Language);
            }
        }

        // What is wrong with the dossiers is told once, however often they are read.
        async IAsyncEnumerable<UnitDossiers> Open(bool isFirst, [EnumeratorCancellation] CancellationToken stop = default)
        {
            await foreach (var unit in files.ReadAsync(settings.Period, stop, isSilent: !isFirst).ConfigureAwait(false))
            {
                var added = addition.AddTo(unit);
                if (isFirst)
                {
                    units.Add(unit.Unit.Id);
                    reporter.Report(added.Diagnostics);
                    Tell(added.Notices);
                    progress.Add(unit);
                }

                yield return added.Unit;
            }
        }
    }

    private static async Task<DecisionRecord?> ReadAsync(string path, CommandStreams streams, Reporter reporter, CancellationToken cancellationToken)
    {
        var stream = InputFile.Open(path, streams);
        try
        {
            var reading = await DecisionRecordReader.ReadAsync(stream, InputFile.NameOf(path), cancellationToken).ConfigureAwait(false);
            reporter.Report(reading.Diagnostics);
            return reading.Record;
        }
        finally
        {
            if (path != InputFile.StandardInput)
            {
                await stream.DisposeAsync().ConfigureAwait(false);
            }
        }
    }

    private static EmulationEngine? EngineOf(Rules.Validation.PolicyCatalog catalog, Reporter reporter)
    {
        try
        {
            return new(catalog);
        }
        catch (PolicyFormatException custom) // a condition written in code, which the command line cannot know
        {
            reporter.Report(custom.Diagnostics);
            return null;
        }
    }

    private static void Write(ReplayResult found, ReplaySettings settings, Stream output, Reporter reporter)
    {
        foreach (var notice in found.Notices)
        {
            reporter.Notice(notice, settings.Language);
        }

        if (settings.AsJson)
        {
            found.WriteTo(output);
            return;
        }

        using var text = CommandStreams.TextOn(output);
        foreach (var difference in found.Differences)
        {
            text.WriteLine(difference.In(settings.Language));
        }

        text.WriteLine(ReplayWords.Summary(found).In(settings.Language));
    }
}
