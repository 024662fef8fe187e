using System.CommandLine;
using Emulation.Cli.Loading;
using Emulation.Cli.Output;
using Emulation.Domain.Policies;
using Emulation.Domain.Wording;
using Emulation.Rules;
using Emulation.Rules.Comparing;
using NodaTime;

namespace Emulation.Cli.Commands;

/// <summary>`diff`: what differs between two policies, or in one on two dates; with dossiers, for whom.</summary>
internal static class DiffCommand
{
    public static Command Create(CommandStreams streams)
    {
        var a = new Argument<string>("POLICY-A") { Description = "The first policy: the id of a built-in one, or a file" };
        var b = new Argument<string>("POLICY-B") { Description = "The second policy, which may be the first one on another date" };
        var asOfA = OptionParsers.Day("--as-of-a", "The day for the first policy; left out: its first day");
        var asOfB = OptionParsers.Day("--as-of-b", "The day for the second policy; left out: its first day");
        var dossiers = new Option<string[]>("--dossiers") { Description = "Dossier files: for whom the two give different answers", HelpName = "FILE" };
        var lang = OptionParsers.Lang();
        var format = new Option<string>("--format") { Description = "How differences are written", DefaultValueFactory = static _ => "text" }
            .AcceptOnlyFromAmong("text", "json");
        var fail = new Option<bool>("--fail-on-diff") { Description = "End with 1 where anything differs" };
        var command = new Command("diff", "Show what differs between two policies, or in one on two dates; with dossiers, for whom.")
        {
            a, b, dossiers, asOfA, asOfB, lang, format, fail,
        };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            new(parsed.GetRequiredValue(a), parsed.GetRequiredValue(b))
            {
                AsOfA = parsed.GetValue(asOfA),
                AsOfB = parsed.GetValue(asOfB),
                Dossiers = parsed.GetValue(dossiers) ?? [],
                Language = OptionParsers.LanguageOf(parsed.GetValue(lang)),
                Json = parsed.GetValue(format) == "json",
                FailOnDifference = parsed.GetValue(fail),
            },
            streams,
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(DiffSettings settings, CommandStreams streams, CancellationToken cancellationToken)
    {
        if (settings.Dossiers.Count > 0 && (settings.AsOfA is null || settings.AsOfB is null))
        {
            throw new UsageException("dossiers are decided on a date: give `--as-of-a` and `--as-of-b`", "diff");
        }

        var reporter = new Reporter(streams.Error);
        var first = await LoadAsync(settings.PolicyA, settings.AsOfA, streams, reporter, cancellationToken).ConfigureAwait(false);
        var second = await LoadAsync(settings.PolicyB, settings.AsOfB, streams, reporter, cancellationToken).ConfigureAwait(false);
        if (first is not var (engineA, before) || second is not var (engineB, after))
        {
            return reporter.ExitCode;
        }

        var (onA, onB) = (settings.AsOfA ?? before.InForce.From, settings.AsOfB ?? after.InForce.From);
        using var text = streams.TextOutput();
        using IDifferenceWriter writer = settings.Json ? new JsonDifferences(streams.Output) : new TextDifferences(text, settings.Language);
        writer.Begin(before, onA, after, onB);
        foreach (var difference in PolicyComparison.Compare(before, onA, after, onB))
        {
            writer.Write(difference);
        }

        await using var files = new DossierFiles(settings.Dossiers, streams, reporter);
        var (optionsA, optionsB) = (Pinned(onA, before), Pinned(onB, after));
        await foreach (var unit in files.ReadAsync(period: null, cancellationToken).ConfigureAwait(false))
        {
            // One unit at a time, and nothing is kept of it: provinces stream through.
            foreach (var difference in DecisionComparison.Compare(
                engineA.Evaluate(unit, optionsA, cancellationToken), engineB.Evaluate(unit, optionsB, cancellationToken)))
            {
                writer.Write(difference);
            }
        }

        var any = writer.End();
        return reporter.HasErrors || (any && settings.FailOnDifference) ? ExitCode.Wrong : ExitCode.Done;
    }

    // Each side is read by itself: two drafts of one text have one id.
    private static async Task<(EmulationEngine Engine, Policy Policy)?> LoadAsync(
        string policy, LocalDate? on, CommandStreams streams, Reporter reporter, CancellationToken cancellationToken)
    {
        var loaded = await PolicyLoader.LoadAsync([policy], builtIn: false, new(on ?? default), streams, reporter, cancellationToken).ConfigureAwait(false);
        return loaded is not null && Find(loaded.Engine, loaded.Only!.Value[0], on, reporter) is { } found ? (loaded.Engine, found) : null;
    }

    private static EvaluationOptions Pinned(LocalDate asOf, Policy policy) =>
        new(asOf) { Policies = [policy.Id], AllowDrafts = true, AllowUnverified = true };

    // An amending policy stands for the text that it amends, with the amendment in it.
    private static Policy? Find(EmulationEngine engine, PolicyId id, LocalDate? asOf, Reporter reporter)
    {
        var amendment = engine.Policies.Amendments.FirstOrDefault(policy => policy.Id == id);
        var text = amendment?.Amends ?? id;
        var on = asOf ?? amendment?.InForce.From;
        var versions = engine.Policies.Policies.Where(policy => policy.Id == text).ToArray();
        var found = on is { } day ? Array.Find(versions, policy => policy.InForce.Contains(day)) : versions.FirstOrDefault();
        if (found is null)
        {
            reporter.Error(
                versions.Length == 0 ? $"there is no policy `{id}`" : $"policy `{id}` is not in force on {NodaTime.Text.LocalDatePattern.Iso.Format(on!.Value)}",
                versions.Length == 0
                    ? $"known policies: {string.Join(", ", engine.Policies.Policies.Select(policy => policy.Id).Distinct())}"
                    : $"it is in force in {string.Join(", ", versions.Select(policy => policy.InForce))}");
        }

        return found;
    }
}
