using System.CommandLine;
using Emulation.Cli.Loading;
using Emulation.Cli.Output;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Movements;
using Emulation.Rules.Awarding;
using Emulation.Rules.Rounds;

namespace Emulation.Cli.Commands;

/// <summary>`rounds`: runs the rounds of a movement; what one round sends on is what the next one chooses from.</summary>
internal static class RoundsCommand
{
    private const string Verb = "rounds";

    public static Command Create(CommandStreams streams)
    {
        var arguments = new RoundsArguments();
        var command = new Command(Verb, "Run the rounds of a movement: who is sent on, who is not and by how much, what is short, what waits for the council.");
        arguments.AddTo(command);
        command.SetAction((parsed, cancellationToken) => RunAsync(arguments.Read(parsed), streams, cancellationToken));
        return command;
    }

    // A tie, a shortage and a score that is not known are results. Wrong is a text that cannot be read as it stands.
    private static async Task<int> RunAsync(RoundsSettings settings, CommandStreams streams, CancellationToken cancellationToken)
    {
        OutputPaths.RefuseInputs(Verb, [("--out", settings.Out), ("--results", settings.Results)], [settings.Movement, .. settings.Entries]);
        var reporter = new Reporter(streams.Error);
        InputFile.RequireAll([.. settings.Entries], Verb);
        RefuseOneFileForBoth(settings);
        if (await MovementLoader.LoadAsync(settings.Movement, streams, reporter, cancellationToken).ConfigureAwait(false) is not { } movement)
        {
            return reporter.ExitCode;
        }

        var review = settings.Results is null ? null : ReviewOf(movement, settings);
        var files = await EntriesFiles.ReadAsync(settings.Entries, streams, reporter, cancellationToken).ConfigureAwait(false);
        if (reporter.HasErrors)
        {
            return reporter.ExitCode;
        }

        if (settings.Results is not null)
        {
            RefuseLaterFiles(files);
        }

        var result = MovementRounds.Run(movement, files, settings.Rounds, cancellationToken);
        reporter.Report(result.Diagnostics);
        if (!result.Succeeded)
        {
            return reporter.ExitCode;
        }

        var awards = MovementAwarding.Of(result, settings.SeveralAwards, cancellationToken);
        reporter.Report(awards?.Diagnostics ?? []);
        if (reporter.HasErrors)
        {
            return reporter.ExitCode;
        }

        WriteNext(settings, result, streams, cancellationToken);
        if (review is { } asked)
        {
            var results = YearlyResults.Of(result, asked);
            using var output = OutputFile.Open(settings.Results, streams);
            MovementResultsJson.Write(output.Stream, movement, results);
            output.Commit(cancellationToken);
            if (!results.Open.IsEmpty)
            {
                var open = string.Join(", ", results.Open.Select(candidate => candidate.Candidate.Value));
                await streams.Error.WriteLineAsync($"no result yet, for their place is not settled: {open}").ConfigureAwait(false);
            }
        }

        Write(settings, result, awards?.Outcome, streams);
        return reporter.ExitCode;
    }

    private static void Write(RoundsSettings settings, RoundsResult result, AwardingOutcome? awards, CommandStreams streams)
    {
        if (settings.Format == "json")
        {
            RoundsJson.Write(streams.Output, result, awards);
            return;
        }

        using var text = streams.TextOutput();
        new RoundsText(text, settings.Language).Write(result);
        if (awards is not null)
        {
            new AwardsText(text, settings.Language).Write(result.Movement, awards);
        }
    }

    private static void WriteNext(RoundsSettings settings, RoundsResult result, CommandStreams streams, CancellationToken cancellationToken)
    {
        if (settings.Out is null)
        {
            return;
        }

        if (result.Last is not [var last])
        {
            throw new UsageException(
                $"more than one round is the last: {string.Join(", ", result.Last.Select(round => $"`{round.Round.Id}`"))}", Verb,
                "name with `--to` the round whose results `--out` writes");
        }

        using var output = OutputFile.Open(settings.Out, streams);
        EntriesWriter.Write(output.Stream, result.EntriesAfter(last.Round.Id));
        output.Commit(cancellationToken);
    }

    private static void RefuseOneFileForBoth(RoundsSettings settings)
    {
        if (settings is { Out: { } next, Results: { } results } && RealPath.IsSame(next, results))
        {
            throw new UsageException(
                $"`--out` and `--results` both name `{next}`, and one would write over the other", Verb,
                "the entries of the next round and the results for the yearly evaluation are two files");
        }
    }

    // A later file has only those whom a round sent on; everybody else would seem never to have taken part.
    private static void RefuseLaterFiles(IReadOnlyList<MovementEntries> files)
    {
        if (files.Count > 0 && files.All(file => file.After is not null))
        {
            throw new UsageException(
                $"`{files[0].File}` holds what `{files[0].After}` sent on, and results are for all who took part", Verb,
                "give the entries from which the first round chooses; all rounds come out the same");
        }
    }

    private static MovementReview? ReviewOf(Movement movement, RoundsSettings settings)
    {
        var known = YearlyResults.ReviewsOf(movement);
        if (settings.Review is { } asked && known.Contains(asked))
        {
            return asked;
        }

        return settings.Review is null && known is [var only]
            ? only
            : throw new UsageException(
                known.IsEmpty ? $"the plan `{movement.Id}` gives nothing to the yearly evaluation" : $"the plan `{movement.Id}` gives no results by one review alone",
                Verb,
                known.IsEmpty ? "describe under `feeds` of the plan what it gives" : "name the review with `--review`");
    }
}
