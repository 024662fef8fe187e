using System.Collections.Immutable;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Policies;
using Emulation.Domain.Wording;
using NodaTime;

namespace Emulation.Rules.Consolidation;

/// <summary>Which text dossiers follow that were received before a newer one applied.</summary>
internal sealed class Transitions
{
    private readonly ImmutableArray<Policy> _chosen;
    private readonly LocalDate? _received;
    private readonly List<Policy> _inForce;
    private readonly List<FollowedTransition> _followed = [];
    private readonly List<Policy> _waiting = [];
    private readonly List<Diagnostic> _errors = [];

    private Transitions(ImmutableArray<Policy> chosen, PolicyChoice choice)
    {
        (_chosen, _received) = (chosen, choice.Received);
        _inForce = [.. chosen.Where(policy => policy.InForce.Contains(choice.AsOf))];
        if (choice.Received > choice.AsOf)
        {
            _errors.Add(ReceivedAfterDecision(choice.Received.Value, choice.AsOf));
            return;
        }

        FollowPolicies();
        FollowBeforeInstruments(choice.AsOf);
    }

    /// <summary>The policies that decide.</summary>
    public IEnumerable<Policy> InForce => _inForce;

    /// <summary>The clauses that were followed.</summary>
    public ImmutableArray<FollowedTransition> Followed => [.. _followed];

    /// <summary>The policies that decide although earlier dossiers follow another text, because nobody said when these were received.</summary>
    public IEnumerable<Policy> Waiting => _waiting;

    /// <summary>What stands in the way.</summary>
    public ImmutableArray<Diagnostic> Errors => [.. _errors];

    public static Transitions Of(ImmutableArray<Policy> chosen, PolicyChoice choice) => new(chosen, choice);

    /// <summary>Whether the dossiers follow the text that stood before <paramref name="instrument"/>.</summary>
    public bool SetsAside(KnownInstrument instrument) => instrument.Transition is { } clause && _received < clause.ReceivedBefore;

    // An earlier text may itself have taken the place of one that the dossiers still follow; each step leads to an earlier day.
    private void FollowPolicies()
    {
        for (var i = 0; i < _inForce.Count; i++)
        {
            if (_inForce[i] is not { Transition: { } clause } newer)
            {
                continue;
            }

            if (_received is null)
            {
                _waiting.Add(newer);
                continue;
            }

            if (_received >= clause.ReceivedBefore)
            {
                continue;
            }

            var earlier = Before(newer);
            if (earlier.Length == 0)
            {
                _errors.Add(EarlierIsNotThere(newer, clause));
                continue;
            }

            _inForce.RemoveAt(i--);
            _inForce.AddRange(earlier.Where(policy => !_inForce.Contains(policy)));
            var by = newer.AmendedBy.LastOrDefault(amendment => amendment.From == newer.InForce.From)?.Id ?? newer.Id;
            _followed.Add(new(
                by.Value, newer.Title, [.. earlier.Select(policy => policy.Id)], clause,
                [.. earlier.Append(newer).SelectMany(policy => policy.Awards).Select(provision => provision.Award).Distinct()]));
        }
    }

    // What the instrument replaced decides on, although its period has ended; what it amends is still in force.
    private void FollowBeforeInstruments(LocalDate asOf)
    {
        var instruments = _inForce.Concat(_chosen.Where(policy => policy.InForce.To <= asOf))
            .SelectMany(policy => policy.KnownInstruments)
            .Where(instrument => instrument.From <= asOf && SetsAside(instrument))
            .Distinct()
            .OrderBy(instrument => instrument.From).ThenBy(instrument => instrument.Document.Number, StringComparer.Ordinal);
        foreach (var instrument in instruments)
        {
            if (_inForce.All(policy => policy.Id != instrument.Target))
            {
                _inForce.AddRange(_chosen.Where(policy => policy.Id == instrument.Target && policy.InForce.Contains(instrument.From.PlusDays(-1))));
            }

            var number = instrument.Document.Number;
            _followed.Add(new(
                number, new(number, number), [instrument.Target], instrument.Transition!,
                instrument.Effect == InstrumentEffect.Awards ? instrument.Awards : null));
        }
    }

    /// <summary>The text that stood on the eve of a policy: what it replaces, or its own earlier wording.</summary>
    private Policy[] Before(Policy newer) =>
    [
        .. _chosen.Where(policy => (newer.Replaces.Contains(policy.Id) || policy.Id == newer.Id)
            && policy.InForce.Contains(newer.InForce.From.PlusDays(-1))),
    ];

    private static Diagnostic ReceivedAfterDecision(LocalDate received, LocalDate asOf) => new(
        "EMU4011", Severity.Error, null,
        $"the dossiers were received on {Consolidator.Iso(received)}, after the decision date {Consolidator.Iso(asOf)}",
        "a dossier is received on the decision date or before it");

    private static Diagnostic EarlierIsNotThere(Policy newer, TransitionClause clause) => new(
        "EMU4012", Severity.Error, null,
        $"dossiers received before {Consolidator.Iso(clause.ReceivedBefore)} follow the text that stood before `{newer.Id}`, and that text is not there",
        $"give {string.Join(", ", newer.Replaces.Select(id => $"`{id}`"))} as well");
}
