using System.Collections.Immutable;
using System.CommandLine;
using Emulation.Cli.Loading;
using Emulation.Cli.Output;
using Emulation.Domain.Citations;
using Emulation.Domain.Policies;
using Emulation.Domain.Wording;
using NodaTime;
using NodaTime.Text;

namespace Emulation.Cli.Commands;

/// <summary>`policies`: what is built in, in force when, verified or not.</summary>
internal static class PoliciesCommand
{
    public static Command Create(CommandStreams streams)
    {
        var asOf = OptionParsers.AsOf(required: false);
        var lang = OptionParsers.Lang();
        var command = new Command("policies", "List the built-in policies: in force when, verified or not.") { asOf, lang };
        command.SetAction(parsed => Run(parsed.GetValue(asOf), OptionParsers.LanguageOf(parsed.GetValue(lang)), streams));
        return command;
    }

    private static int Run(LocalDate? asOf, WordingLanguage language, CommandStreams streams)
    {
        var policies = PolicyLoader.BuiltIn().Select(policy => policy.Policy)
            .OrderBy(policy => policy.InForce.From).ThenBy(policy => policy.Layer).ThenBy(policy => policy.Id)
            .ToImmutableArray();
        using var text = streams.TextOutput();
        string[] head = ["id", "layer", "in force", .. asOf is { } on ? [$"on {Iso(on)}"] : Array.Empty<string>(), "text", "title"];
        WriteTable(text, [head, .. policies.Select(policy => Row(policy, asOf, language))]);
        if (asOf is { } date)
        {
            WriteInstruments(text, policies, date);
        }

        return ExitCode.Done;
    }

    private static string[] Row(Policy policy, LocalDate? asOf, WordingLanguage language) =>
    [
        policy.Id.Value,
        EnumWords<Layer>.Of(policy.Layer),
        policy.InForce.ToString(),
        .. asOf is { } date ? [policy.InForce.Contains(date) ? "in force" : "not in force"] : Array.Empty<string>(),
        EnumWords<VerificationStatus>.Of(policy.Verification),
        policy.Title.In(language),
    ];

    private static void WriteInstruments(StreamWriter text, ImmutableArray<Policy> policies, LocalDate date)
    {
        var instruments = policies.SelectMany(policy => policy.KnownInstruments)
            .Where(instrument => instrument.From <= date)
            .OrderBy(instrument => instrument.From).ThenBy(instrument => instrument.Document.Number, StringComparer.Ordinal)
            .ToArray();
        if (instruments.Length == 0)
        {
            return;
        }

        text.WriteLine();
        text.WriteLine($"known instruments that apply on {Iso(date)}, text not encoded:");
        WriteTable(text, [["document", "from", "touches", "effect"], .. instruments.Select(Row)]);
    }

    private static string[] Row(KnownInstrument instrument) =>
    [
        instrument.Document.Number,
        Iso(instrument.From),
        instrument.Target.Value,
        instrument.Effect switch
        {
            InstrumentEffect.AllAwards => "nothing is decided without --allow-unverified",
            InstrumentEffect.Awards => $"not decided without --allow-unverified: {string.Join(", ", instrument.Awards)}",
            _ => "procedure only: decisions are made, with a notice",
        },
    ];

    private static void WriteTable(StreamWriter text, IReadOnlyList<string[]> rows)
    {
        var widths = Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length)).ToArray();
        foreach (var row in rows)
        {
            text.WriteLine(string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd());
        }
    }

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
