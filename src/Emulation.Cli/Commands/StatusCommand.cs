using System.CommandLine;
using Emulation.Cli.Loading;
using Emulation.Cli.Output;
using Emulation.Rules.Monitoring;

namespace Emulation.Cli.Commands;

/// <summary>`status`: indicators against targets, rolled up over units, with what was not counted and why.</summary>
internal static class StatusCommand
{
    public static Command Create(CommandStreams streams)
    {
        var options = new StatusOptions();
        var command = new Command("status", "Show a movement's indicators against their targets, rolled up over units, and its workflow.");
        options.AddTo(command);
        command.SetAction((parsed, cancellationToken) => RunAsync(options.Read(parsed), streams, cancellationToken));
        return command;
    }

    // What is below a target or not known is a result. Wrong is a text that cannot be read as it stands, and a step that is refused.
    private static async Task<int> RunAsync(StatusSettings settings, CommandStreams streams, CancellationToken cancellationToken)
    {
        OutputPaths.RefuseInputs("status", [("--out", settings.Out)], [settings.Movement, .. settings.Records]);
        var reporter = new Reporter(streams.Error);
        InputFile.RequireAll(settings.Records, "status");
        if (await MovementLoader.LoadAsync(settings.Movement, streams, reporter, cancellationToken).ConfigureAwait(false) is not { } movement)
        {
            return reporter.ExitCode;
        }

        var builder = new MovementRecordsBuilder(movement.Id);
        foreach (var path in settings.Records)
        {
            await RecordFile.ReadAsync(path, builder, streams, reporter, cancellationToken).ConfigureAwait(false);
        }

        var records = builder.ToRecords();
        reporter.Report(records.Diagnostics);
        var status = MovementMonitor.StatusOf(movement, records, new() { AsOf = settings.AsOf, By = settings.By });
        using var output = OutputFile.Open(settings.Out, streams);
        if (settings.Format == "json")
        {
            StatusJson.Write(output.Stream, status, settings.Language);
        }
        else
        {
            using var text = CommandStreams.TextOn(output.Stream);
            new StatusText(text, settings.Language).Write(status, settings.By, settings.ByCluster);
        }

        output.Commit(cancellationToken);
        return status.Steps.Any(step => step.State == StepState.Refused) ? ExitCode.Wrong : reporter.ExitCode;
    }
}
