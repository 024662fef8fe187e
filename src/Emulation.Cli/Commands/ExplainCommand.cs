using System.CommandLine;
using Emulation.Cli.Loading;
using Emulation.Cli.Output;
using Emulation.Domain.Candidates;
using Emulation.Domain.Decisions;
using Emulation.Rules;

namespace Emulation.Cli.Commands;

/// <summary>`explain`: why, why not, and what is missing, for one candidate.</summary>
internal static class ExplainCommand
{
    public static Command Create(CommandStreams streams)
    {
        var deciding = new DecidingOptions();
        var candidate = new Option<string>("--candidate")
        {
            Description = "The candidate's id",
            HelpName = "ID",
            Required = true,
        };
        var command = new Command("explain", "Show why one candidate reaches an award or does not, and what is missing.") { candidate };
        deciding.AddTo(command);
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(deciding.Read(parsed), parsed.GetRequiredValue(candidate), streams, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        DecidingSettings settings, CandidateId wanted, CommandStreams streams, CancellationToken cancellationToken)
    {
        var reporter = new Reporter(streams.Error);
        await using var run = await DecidingRun.PrepareAsync(settings, streams, reporter, cancellationToken).ConfigureAwait(false);
        if (run is null)
        {
            return reporter.ExitCode;
        }

        var report = new DecisionReport(settings.AsOf, run.Rules.Policies) { Language = settings.Language, Awards = run.Awards, Candidate = wanted };
        var near = new NearWords(wanted.Value);
        var notices = new List<Notice>();
        using (var writer = new TextDecisions(streams.Output, report))
        {
            var found = false;
            await foreach (var unit in run.Files.ReadAsync(settings.Period, cancellationToken).ConfigureAwait(false))
            {
                if (IsIn(unit, wanted, near))
                {
                    Write(writer, run, unit, isFirst: !found, notices, reporter);
                    found = true;
                }
            }

            if (found)
            {
                writer.End([.. run.Rules.Notices, .. notices.Where(notice => notice.Subject is null || notice.Subject == wanted.Value)]);
                return reporter.ExitCode;
            }
        }

        reporter.Error($"there is no candidate `{wanted}` in these dossiers", near.Help);
        return reporter.ExitCode;
    }

    private static void Write(
        TextDecisions writer, DecidingRun run, UnitDossiers unit, bool isFirst, List<Notice> notices, Reporter reporter)
    {
        if (isFirst)
        {
            writer.Begin();
        }

        try
        {
            var decisions = run.Decide(unit);
            writer.Write(decisions);
            notices.AddRange(decisions.Notices);
        }
        catch (EvaluationException notDecided)
        {
            reporter.Report(notDecided.Diagnostics);
        }
    }

    private static bool IsIn(UnitDossiers unit, CandidateId wanted, NearWords near)
    {
        var found = false;
        foreach (var candidates in (IEnumerable<Candidate>[])[unit.Individuals, unit.Collectives, unit.Households, unit.Entries])
        {
            foreach (var candidate in candidates)
            {
                found |= candidate.Id == wanted;
                near.Add(candidate.Id.Value);
            }
        }

        return found;
    }
}
