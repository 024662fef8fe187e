using System.Collections.Immutable;
using Emulation.Domain.Decisions;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Policies;
using Emulation.Domain.Wording;
using Emulation.Rules.Validation;
using NodaTime;
using NodaTime.Text;

namespace Emulation.Rules.Consolidation;

/// <summary>Finds the text in force on a date: never the nearest one by default.</summary>
public static class Consolidator
{
    /// <summary>The policies of <paramref name="catalog"/> that are in force as <paramref name="choice"/> asks, or why there are none.</summary>
    public static ConsolidationResult On(PolicyCatalog catalog, PolicyChoice choice)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(choice);
        var chosen = Chosen(catalog, choice, out var errors);
        if (!errors.IsEmpty)
        {
            return new(null, errors);
        }

        var transitions = Transitions.Of(chosen, choice);
        if (!transitions.Errors.IsEmpty)
        {
            return new(null, transitions.Errors);
        }

        var inForce = Used(transitions.InForce).OrderBy(policy => policy.Layer).ThenBy(policy => policy.Id).ToImmutableArray();
        if (!inForce.Any(policy => policy.Awards.Any(award => award.Definition is not null)))
        {
            return new(null, [NothingInForce(catalog, choice.AsOf)]);
        }

        var instruments = inForce.SelectMany(policy => policy.KnownInstruments)
            .Concat(Versions.Lapsed(chosen, choice.AsOf).SelectMany(policy => policy.KnownInstruments))
            .Where(instrument => instrument.AppliesOn(choice.AsOf) && !transitions.SetsAside(instrument))
            .OrderBy(instrument => instrument.From).ThenBy(instrument => instrument.Document.Number, StringComparer.Ordinal)
            .ToImmutableArray();
        var refusals = choice.AllowUnverified
            ? []
            : instruments.Where(instrument => instrument.Effect != InstrumentEffect.Procedure).ToImmutableArray();
        if (refusals.FirstOrDefault(instrument => instrument.Effect == InstrumentEffect.AllAwards) is { } refusal)
        {
            return new(null, [NotEncoded(catalog, choice, refusal)]);
        }

        return new(
            new TextInForce(
                choice, inForce, LapsedProcedure.Stack(inForce, [.. Versions.Speaking(chosen, choice.AsOf)], instruments), refusals,
                [.. TransitionNotices.For(transitions, choice), .. TextNotices.For(chosen, inForce, instruments, choice)],
                catalog.Words)
            {
                Followed = transitions.Followed,
            },
            []);
    }

    private static ImmutableArray<Policy> Chosen(PolicyCatalog catalog, PolicyChoice choice, out ImmutableArray<Diagnostic> errors)
    {
        errors = [];
        if (choice.Only is not { } only)
        {
            return [.. catalog.Policies.Where(policy => policy.Status == PolicyStatus.Approved || choice.AllowDrafts)];
        }

        var byId = catalog.Policies.ToLookup(policy => policy.Id);
        errors = [.. only.SelectMany(id => PinnedPolicy.Problems(catalog, id, choice)).OrderBy(error => error.Code, StringComparer.Ordinal)];
        var wanted = new Dictionary<PolicyId, ImmutableArray<Policy>>();
        foreach (var id in only)
        {
            for (PolicyId? next = catalog.TextOf(id); next is { } at && byId.Contains(at) && wanted.TryAdd(at, [.. byId[at]]);)
            {
                next = Versions.On(wanted[at], choice.AsOf)?.Under ?? wanted[at][^1].Under;
            }
        }

        // What a chosen policy replaced may have a procedure that it does not state itself, and dossiers may still follow it.
        foreach (var earlier in wanted.Values.SelectMany(versions => versions).SelectMany(policy => policy.Replaces).Where(byId.Contains).ToArray())
        {
            wanted.TryAdd(earlier, [.. byId[earlier]]);
        }

        // What bonuses are a multiple of may come along as well: a text that holds such numbers and nothing else stands under none.
        foreach (var numbers in catalog.Policies.Where(policy => policy.HoldsNumbersOnly && (policy.Status == PolicyStatus.Approved || choice.AllowDrafts)))
        {
            wanted.TryAdd(numbers.Id, [.. byId[numbers.Id]]);
        }

        return [.. wanted.Values.SelectMany(versions => versions)];
    }

    // A text of amounts alone decides only where bonuses are a multiple of one of them.
    private static IEnumerable<Policy> Used(IEnumerable<Policy> inForce)
    {
        Policy[] policies = [.. inForce];
        var bases = policies.Select(policy => policy.Bonuses?.Base).ToHashSet(StringComparer.Ordinal);
        return policies.Where(policy =>
            !policy.HoldsNumbersOnly || !policy.Parameters.IsEmpty || policy.Amounts.Any(amount => bases.Contains(amount.Name)));
    }

    private static Diagnostic NothingInForce(PolicyCatalog catalog, LocalDate asOf) => new(
        "EMU4001", Severity.Error, null, $"no policy is in force on {Iso(asOf)}", Neighbours(catalog, asOf));

    private static Diagnostic NotEncoded(PolicyCatalog catalog, PolicyChoice choice, KnownInstrument instrument) => new(
        "EMU4002", Severity.Error, null,
        $"`{instrument.Document.Number}` applies from {Iso(instrument.From)} and its text is not encoded, so nothing can be decided on {Iso(choice.AsOf)}",
        $"{Neighbours(catalog, instrument.From)}; {TransitionHelp(choice, instrument)}"
        + "to decide on the earlier text all the same, allow it (`AllowUnverified`, on the command line `--allow-unverified`)");

    private static string TransitionHelp(PolicyChoice choice, KnownInstrument instrument) => (instrument.Transition, choice.Received) switch
    {
        (null, _) => "",
        ({ } clause, null) => $"dossiers received before {Iso(clause.ReceivedBefore)} follow the earlier text: give the day on which they were received (`Received`, on the command line `--received`); ",
        ({ } clause, { } received) => $"only dossiers received before {Iso(clause.ReceivedBefore)} follow the earlier text, these were received on {Iso(received)}; ",
    };

    private static string Neighbours(PolicyCatalog catalog, LocalDate date)
    {
        var last = catalog.Policies.Where(policy => !policy.HoldsNumbersOnly && policy.InForce.From < date)
            .OrderByDescending(policy => policy.InForce.From).ThenBy(policy => policy.Layer).ThenBy(policy => policy.Id).FirstOrDefault();
        var next = catalog.Policies.Where(policy => !policy.HoldsNumbersOnly && policy.InForce.From > date)
            .OrderBy(policy => policy.InForce.From).ThenBy(policy => policy.Layer).ThenBy(policy => policy.Id).FirstOrDefault();
        return $"last known policy before: {Describe(last)}; next known policy after: {Describe(next)}";
    }

    private static string Describe(Policy? policy) => policy is null ? "none" : $"`{policy.Id}` {policy.InForce}";

    internal static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
