using System.CommandLine;
using Emulation.Cli.Loading;
using Emulation.Cli.Output;
using Emulation.Cli.Progress;
using Emulation.Domain.Decisions;
using Emulation.Rules.Recording;

namespace Emulation.Cli.Commands;

/// <summary>`evaluate`: decides everything that the policies in force can decide.</summary>
internal static class EvaluateCommand
{
    public static Command Create(CommandStreams streams)
    {
        var deciding = new DecidingOptions();
        var format = new Option<string>("--format")
        {
            Description = "How decisions are written",
            DefaultValueFactory = static _ => DecisionFormat.All[0].Name,
        }.AcceptOnlyFromAmong([.. DecisionFormat.All.Select(each => each.Name)]);
        var output = OptionParsers.Out();
        var explain = new Option<bool>("--explain") { Description = "In jsonl and xlsx, write every finding of a decision" };
        var record = new Option<string?>("--record")
        {
            Description = "Keep a record of every decision in this file: what it was decided on, by what, and what came of it; `replay` compares",
            HelpName = "PATH",
        };
        var force = new Option<bool>("--force") { Description = "Let the record of --record take the place of one that is there" };
        var budget = new Option<bool>("--budget") { Description = "Add up the bonuses of each unit and fund after the decisions (text and json)" };

        var command = new Command("evaluate", "Decide everything that the policies in force can decide.") { format, output, explain, budget, record, force };
        deciding.AddTo(command);
        command.SetAction((parsed, cancellationToken) => RunAsync(
            deciding.Read(parsed),
            WithBudget(DecisionFormat.All.Single(each => each.Name == parsed.GetValue(format)), parsed.GetValue(budget)),
            new(parsed.GetValue(output), parsed.GetValue(explain), parsed.GetValue(budget), OwnFile(parsed.GetValue(record), parsed.GetValue(output)), parsed.GetValue(force)),
            streams,
            cancellationToken));
        return command;
    }

    /// <exception cref="UsageException">A budget is asked for in a format that has no place for it.</exception>
    private static DecisionFormat WithBudget(DecisionFormat format, bool budget) => budget && !format.CarriesBudget
        ? throw new UsageException($"`--budget` has no place in `{format.Name}`", "evaluate", "write text or json")
        : format;

    /// <exception cref="UsageException">The record has no file of its own.</exception>
    private static string? OwnFile(string? record, string? output) => record switch
    {
        null => null,
        InputFile.StandardInput => throw new UsageException("`--record` needs a file", "evaluate", "name one; the results go to standard output"),
        _ when output is not null && RealPath.IsSame(record, output) =>
            throw new UsageException("`--record` and `--out` name the same file", "evaluate", "give the record a file of its own"),
        _ => record,
    };

    private static async Task<int> RunAsync(
        DecidingSettings settings, DecisionFormat format, Writing writing, CommandStreams streams, CancellationToken cancellationToken)
    {
        if (format.NeedsFile && writing.Path is null)
        {
            throw new UsageException($"`--format {format.Name}` needs `--out`", "evaluate", "name a file with `--out`: a workbook is no text");
        }

        OutputPaths.RefuseInputs(
            settings.Verb, [("--out", writing.Path), ("--record", writing.Record)],
            [.. settings.Dossiers, .. settings.Policies, .. settings.MovementResults]);
        if (writing is { Record: { } earlier, Force: false } && File.Exists(earlier))
        {
            throw new FileProblemException($"`{earlier}` is there already, and a record is kept; `--force` lets the new one take its place");
        }

        var reporter = new Reporter(streams.Error);
        await using var run = await DecidingRun.PrepareAsync(settings, streams, reporter, cancellationToken).ConfigureAwait(false);
        if (run is null)
        {
            return reporter.ExitCode;
        }

        var head = new DecisionsHead(settings.AsOf, run.Rules.Policies)
        {
            Received = settings.Received,
            Followed = run.Rules.Followed,
            AllowUnverified = settings.AllowUnverified,
            AllowDrafts = settings.AllowDrafts,
            Period = format.StatesPeriod
                ? settings.Period ?? await run.Files.SharedPeriodAsync(cancellationToken).ConfigureAwait(false)
                : null,
            Language = settings.Language,
            RuleSet = run.Rules.Hash,
        };
        var report = new DecisionReport(head)
        {
            Explain = writing.Explain,
            Awards = run.Awards,
            Budget = writing.Budget ? new() : null,
        };
        using var output = OutputFile.Open(writing.Path, streams);
        using var record = writing.Record is { } kept ? RecordOutput.Open(kept, run.NewRecorder(), settings.Threads, streams) : null;
        var decided = 0;
        await UnitProgress.RunAsync(
            streams, reporter, hasOutputFile: writing.Path is not null, "deciding",
            async progress => decided = await WriteAsync(run, format, report, output.Stream, record, reporter, progress, cancellationToken).ConfigureAwait(false))
            .ConfigureAwait(false);

        // Input of which nothing could be decided does not take the place of an earlier result.
        if (decided > 0 || reporter.ExitCode == ExitCode.Done)
        {
            output.Commit(cancellationToken);
            await (record?.CommitAsync(cancellationToken) ?? Task.CompletedTask).ConfigureAwait(false);
        }

        return reporter.ExitCode;
    }

    private static async Task<int> WriteAsync(
        DecidingRun run, DecisionFormat format, DecisionReport report, Stream output, RecordOutput? record, Reporter reporter, UnitProgress progress,
        CancellationToken cancellationToken)
    {
        var decided = 0;
        var carried = new List<Notice>();
        var unbound = new UnboundPolicies(run.Rules.Policies, run.Named);
        using var writer = format.Open(output, report);
        writer.Begin();
        var late = run.Rules.Notices.Where(unbound.Concerns).ToList();
        Add(run.Rules.Notices.Except(late));
        await foreach (var unit in run.DecideAsync(cancellationToken).ConfigureAwait(false))
        {
            await (record?.AddAsync(unit) ?? Task.CompletedTask).ConfigureAwait(false);
            if (!unit.Diagnostics.IsEmpty)
            {
                reporter.Report(unit.Diagnostics);
                continue;
            }

            decided++;
            writer.Write(unit);
            report.Budget?.Add(unit, outcome => report.Includes(outcome));
            unbound.Add(unit);
            Add(unit.Notices);
            progress.Add(unit.Unit);
        }

        Add(late.Where(notice => !unbound.Concerns(notice)));
        Add(unbound.Notices);
        writer.End(carried);
        return decided;

        void Add(IEnumerable<Notice> notices)
        {
            if (format.CarriesNotices)
            {
                carried.AddRange(notices);
                return;
            }

            foreach (var notice in notices)
            {
                reporter.Notice(notice, report.Language);
            }
        }
    }

    /// <summary>Where and how results are written.</summary>
    private sealed record Writing(string? Path, bool Explain, bool Budget, string? Record, bool Force);
}
