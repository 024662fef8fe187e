using System.Collections.Immutable;
using System.CommandLine;
using Emulation.Cli.Loading;
using Emulation.Cli.Output;
using Emulation.Domain.Citations;
using Emulation.Domain.Policies;
using Emulation.Domain.Time;
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
        var amending = policies.Where(policy => policy.Amends is not null).ToLookup(policy => policy.Amends!.Value);
        var listed = policies.Where(policy => policy.Amends is null).SelectMany(policy => amending[policy.Id]
            .Select(amendment => Row(amendment, new(amendment.InForce.From, policy.InForce.To), asOf, language))
            .Prepend(Row(policy, policy.InForce, asOf, language)));
        using var text = streams.TextOutput();
        string[] head = ["id", "layer", "in force", .. asOf is { } on ? [$"on {Iso(on)}"] : Array.Empty<string>(), "text", "title"];
        TextTable.Write(text, [head, .. listed]);
        if (asOf is { } date)
        {
            WriteInstruments(text, policies, date);
            WriteComing(text, policies, date);
        }

        return ExitCode.Done;
    }

    // An amendment is in force for as long as the text that it changed.
    private static string[] Row(Policy policy, EffectivePeriod days, LocalDate? asOf, WordingLanguage language) =>
    [
        policy.Amends is null ? policy.Id.Value : $"  + {policy.Id}",
        EnumWords<Layer>.Of(policy.Layer),
        days.ToString(),
        .. asOf is { } date ? [days.Contains(date) ? "in force" : "not in force"] : Array.Empty<string>(),
        EnumWords<VerificationStatus>.Of(policy.Verification),
        policy.Title.In(language),
    ];

    private static void WriteInstruments(StreamWriter text, ImmutableArray<Policy> policies, LocalDate date)
    {
        var instruments = policies.SelectMany(policy => policy.KnownInstruments)
            .Where(instrument => instrument.AppliesOn(date))
            .OrderBy(instrument => instrument.From).ThenBy(instrument => instrument.Document.Number, StringComparer.Ordinal)
            .ToArray();
        if (instruments.Length == 0)
        {
            return;
        }

        text.WriteLine();
        text.WriteLine($"known instruments that apply on {Iso(date)}, text not encoded:");
        TextTable.Write(text, [["document", "from", "does", "effect", "dossiers received earlier"], .. instruments.Select(Row)]);
    }

    // Whoever decides on this day should know what the next year brings.
    private static void WriteComing(StreamWriter text, ImmutableArray<Policy> policies, LocalDate date)
    {
        var last = date.PlusYears(1);
        var coming = policies.Where(policy => policy.InForce.From > date && policy.InForce.From <= last)
            .Select(policy => (Day: policy.InForce.From, What: $"{policy.Id} begins"))
            .Concat(policies.Where(policy => policy.InForce.From <= date && policy.InForce.To > date && policy.InForce.To <= last)
                .Select(policy => (Day: policy.InForce.To!.Value, What: $"{policy.Id} ends")))
            .Concat(policies.SelectMany(policy => policy.KnownInstruments)
                .Where(instrument => instrument.From > date && instrument.From <= last)
                .Select(instrument => (Day: instrument.From, What: $"{instrument.Document.Number} {Does(instrument)}, text not encoded")))
            .OrderBy(change => change.Day).ThenBy(change => change.What, StringComparer.Ordinal)
            .ToArray();
        if (coming.Length == 0)
        {
            return;
        }

        text.WriteLine();
        text.WriteLine($"within a year after {Iso(date)}:");
        TextTable.Write(text, [.. coming.Select(change => new[] { Iso(change.Day), change.What })]);
    }

    private static string Does(KnownInstrument instrument) => $"{(instrument.ReplacesTarget ? "replaces" : "amends")} {instrument.Target}";

    private static string[] Row(KnownInstrument instrument) =>
    [
        instrument.Document.Number,
        Iso(instrument.From),
        Does(instrument),
        instrument.Effect switch
        {
            InstrumentEffect.AllAwards => "nothing is decided without --allow-unverified",
            InstrumentEffect.Awards => $"not decided without --allow-unverified: {string.Join(", ", instrument.Awards)}",
            _ => "procedure only: decisions are made, with a notice",
        },
        instrument.Transition is { } clause
            ? $"before {Iso(clause.ReceivedBefore)}: the earlier text{(clause.UnlessMoreFavourable ? ", unless this one is more favourable" : "")}"
            : "",
    ];

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
