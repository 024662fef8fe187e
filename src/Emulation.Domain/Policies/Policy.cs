using System.Collections.Immutable;
using Emulation.Domain.Bonuses;
using Emulation.Domain.Citations;
using Emulation.Domain.Criteria;
using Emulation.Domain.Deadlines;
using Emulation.Domain.Time;
using Emulation.Domain.Wording;
using NodaTime;

namespace Emulation.Domain.Policies;

/// <summary>A dated, cited set of awards, criteria, votes and quotas (văn bản, quy chế), as its text says it.</summary>
/// <remarks>
/// An amended policy has one <em>version</em> for each stretch of days between two changes: the same id, days that do not
/// meet those of the other versions, and the amendments that it contains. A policy that nobody amends is its only version.
/// </remarks>
public sealed class Policy
{
    /// <summary>Makes a policy.</summary>
    public Policy(PolicyId id, Layer layer, LocalizedText title, EffectivePeriod inForce) =>
        (Id, Layer, Title, InForce) = (id, layer, title, inForce);

    /// <summary>The policy's id.</summary>
    public PolicyId Id { get; }

    /// <summary>Its layer.</summary>
    public Layer Layer { get; }

    /// <summary>Its title.</summary>
    public LocalizedText Title { get; }

    /// <summary>When it is in force.</summary>
    public EffectivePeriod InForce { get; }

    /// <summary>The policy it stands under, or null for a law.</summary>
    public PolicyId? Under { get; init; }

    /// <summary>The policies it replaces.</summary>
    public ImmutableArray<PolicyId> Replaces { get; init; } = [];

    /// <summary>Which dossiers still follow what it replaces or amends, or null where it says nothing of them.</summary>
    public TransitionClause? Transition { get; init; }
    /// <summary>The policy whose text it changes, for an amending policy; else null.</summary>
    public PolicyId? Amends { get; init; }

    /// <summary>What it changes there, in the order of its text; empty for a policy that amends nothing.</summary>
    public ImmutableArray<PolicyChange> Changes { get; init; } = [];

    /// <summary>The amending policies that this version of the text contains, by their first day; empty for the text as it was written.</summary>
    public ImmutableArray<PolicyAmendment> AmendedBy { get; init; } = [];

    /// <summary>Whom it binds; null means everybody.</summary>
    public PolicyScope? Scope { get; init; }

    /// <summary>Whether it binds every unit.</summary>
    public bool BindsEverybody => Scope is null or { IsEverybody: true };

    /// <summary>Whether it may decide.</summary>
    public PolicyStatus Status { get; init; }

    /// <summary>Whether its text as a whole was verified; a single figure or condition may say otherwise of itself.</summary>
    public VerificationStatus Verification { get; init; } = VerificationStatus.Unverified;

    /// <summary>The legal documents it cites, by the short name used in its citations.</summary>
    public ImmutableSortedDictionary<string, LegalDocument> Documents { get; init; } =
        ImmutableSortedDictionary.Create<string, LegalDocument>(StringComparer.Ordinal);

    /// <summary>Its parameters that are percentages.</summary>
    public ImmutableArray<Parameter> Parameters { get; init; } = [];

    /// <summary>Its parameters that are amounts.</summary>
    public ImmutableArray<Amount> Amounts { get; init; } = [];

    /// <summary>How it works bonuses out, or null.</summary>
    public BonusScheme? Bonuses { get; init; }

    /// <summary>The deadlines that it sets, in the order of its text.</summary>
    public ImmutableArray<Deadline> Deadlines { get; init; } = [];

    /// <summary>The attested facts it declares.</summary>
    public ImmutableArray<AttestedFact> Attested { get; init; } = [];

    /// <summary>The negative list it sets, or null.</summary>
    public SuspensionRule? Suspension { get; init; }

    /// <summary>Who is preferred where the ranking under a quota leaves candidates equal, in the order of its text.</summary>
    public ImmutableArray<Criterion> Preferences { get; init; } = [];

    /// <summary>What it says about awards, in the order of its text.</summary>
    public ImmutableArray<AwardProvision> Awards { get; init; } = [];

    /// <summary>What it leaves to lower layers.</summary>
    public ImmutableArray<Delegation> Delegates { get; init; } = [];

    /// <summary>Instruments that are known to change it but are not encoded.</summary>
    public ImmutableArray<KnownInstrument> KnownInstruments { get; init; } = [];

    /// <summary>Whether it leaves what stands at <paramref name="path"/> to <paramref name="layer"/>.</summary>
    public bool LeavesTo(Layer layer, string path) => Delegates.Any(delegation => delegation.Covers(path, layer));

    /// <summary>Whether it sets parameters and nothing else, as a decree on the base salary does.</summary>
    public bool HoldsNumbersOnly =>
        Parameters.Length + Amounts.Length > 0 && Awards.IsEmpty && Attested.IsEmpty && Deadlines.IsEmpty && KnownInstruments.IsEmpty
        && Preferences.IsEmpty && Suspension is null && Bonuses is null;

    /// <summary>The file it was read from, or null.</summary>
    public string? File { get; init; }

    /// <summary>The hash of its text, such as <c>sha256:…</c>; of a version, over the text and the amendments that it contains.</summary>
    public string Hash { get; init; } = "";

    /// <summary>Whether some dossiers still follow <paramref name="earlier"/> after this policy took its place.</summary>
    public bool LetsFollow(PolicyId earlier) => Transition is not null && Replaces.Contains(earlier);

    /// <summary>Whether dossiers that were received on a day follow an earlier policy; not where the day is not known.</summary>
    /// <param name="earlier">The earlier policy.</param>
    /// <param name="received">The day, or null.</param>
    public bool LetsFollow(PolicyId earlier, LocalDate? received) => LetsFollow(earlier) && received < Transition!.ReceivedBefore;
}
