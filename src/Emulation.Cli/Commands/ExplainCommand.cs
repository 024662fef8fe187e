using System.CommandLine;
using Emulation.Cli.Loading;
using Emulation.Cli.Output;
using Emulation.Domain.Awards;
using Emulation.Domain.Candidates;
using Emulation.Domain.Decisions;
using Emulation.Rules;
using Emulation.Rules.Deciding;

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
        var format = new Option<string>("--format")
        {
            Description = "How the reasons are written",
            DefaultValueFactory = static _ => ExplanationFormat.All[0].Name,
        }.AcceptOnlyFromAmong([.. ExplanationFormat.All.Select(each => each.Name)]);
        var command = new Command("explain", "Show why one candidate reaches an award or does not, and what is missing.") { candidate, format };
        deciding.AddTo(command);
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(
            deciding.Read(parsed), parsed.GetRequiredValue(candidate), ExplanationFormat.All.Single(each => each.Name == parsed.GetValue(format)),
            streams, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        DecidingSettings settings, CandidateId wanted, ExplanationFormat format, CommandStreams streams, CancellationToken cancellationToken)
    {
        var reporter = new Reporter(streams.Error);
        await using var run = await DecidingRun.PrepareAsync(settings, streams, reporter, cancellationToken).ConfigureAwait(false);
        if (run is null)
        {
            return reporter.ExitCode;
        }

        var report = new DecisionReport(new(settings.AsOf, run.Rules.Policies) { Received = settings.Received, Language = settings.Language })
        {
            Awards = run.Awards,
            Candidate = wanted,
        };
        var near = new NearWords(wanted.Value);
        var kinds = new HashSet<CandidateKind>();
        var unbound = new UnboundPolicies(run.Rules.Policies, run.Named);
        var notices = new List<Notice>();
        var explained = new HashSet<AwardId>();
        var isDecided = false;
        using var writer = format.Open(streams.Output, report);
        await foreach (var decisions in run.DecideAsync(unit => IsIn(unit, wanted, near, kinds), cancellationToken).ConfigureAwait(false))
        {
            if (!decisions.Diagnostics.IsEmpty)
            {
                reporter.Report(decisions.Diagnostics);
                continue;
            }

            isDecided = true;
            unbound.Add(decisions);
            notices.AddRange(decisions.Notices);
            var awards = decisions.Outcomes.Where(outcome => report.Includes(outcome)).Select(outcome => outcome.Award.Id).ToArray();
            if (awards.Length == 0)
            {
                continue;
            }

            if (explained.Count == 0)
            {
                writer.Begin();
            }

            explained.UnionWith(awards);
            writer.Write(decisions);
        }

        if (explained.Count > 0)
        {
            writer.End(
                [.. run.Rules.Notices, .. notices.Where(notice => notice.Subject is null || notice.Subject == wanted.Value), .. unbound.Notices]);
        }

        if (kinds.Count == 0)
        {
            reporter.Error($"there is no candidate `{wanted}` in these dossiers", near.Help);
        }
        else if (isDecided)
        {
            ReportAwards(run, wanted, kinds, explained, reporter);
        }

        return reporter.ExitCode;
    }

    // What was asked for by name and has no decision must not pass in silence.
    private static void ReportAwards(
        DecidingRun run, CandidateId wanted, HashSet<CandidateKind> kinds, HashSet<AwardId> explained, Reporter reporter)
    {
        if (run.Awards is null && explained.Count == 0)
        {
            reporter.Error($"no award is decided for {Plural(kinds)} here", "`emulation policies` lists the policies in force");
        }

        foreach (var award in (run.Awards ?? []).Except(explained).Order())
        {
            var subjects = run.Rules.Policies.SelectMany(policy => policy.Awards)
                .Where(provision => provision.Award == award)
                .SelectMany(provision => provision.Definition?.Subjects ?? [])
                .ToArray();
            if (subjects.Any(kinds.Contains))
            {
                reporter.Error($"`{award}` is not decided for `{wanted}`", "the policy that has it binds other units, or a text that touches it is not encoded");
            }
            else
            {
                reporter.Error($"`{award}` is not for {Plural(kinds)}", $"it is for {Plural(subjects)}");
            }
        }
    }

    private static bool IsIn(UnitDossiers unit, CandidateId wanted, NearWords near, HashSet<CandidateKind> kinds)
    {
        var found = false;
        foreach (var candidates in (IEnumerable<Candidate>[])[unit.Individuals, unit.Collectives, unit.Households, unit.Entries])
        {
            foreach (var candidate in candidates)
            {
                near.Add(candidate.Id.Value);
                if (candidate.Id == wanted)
                {
                    kinds.Add(candidate.Kind);
                    found = true;
                }
            }
        }

        return found;
    }

    private static string Plural(IEnumerable<CandidateKind> kinds) => string.Join(" or ", kinds.Distinct().Order().Select(kind => kind switch
    {
        CandidateKind.Individual => "individuals",
        CandidateKind.Collective => "collectives",
        CandidateKind.Household => "households",
        _ => "entries",
    }));
}
