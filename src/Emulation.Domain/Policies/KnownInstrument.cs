using System.Collections.Immutable;
using Emulation.Domain.Awards;
using Emulation.Domain.Citations;
using NodaTime;

namespace Emulation.Domain.Policies;

/// <summary>An instrument that is known to exist but whose text is not encoded.</summary>
/// <param name="Document">The document.</param>
/// <param name="Target">The policy that it amends or replaces.</param>
/// <param name="From">The day from which it applies.</param>
/// <param name="Effect">What it touches.</param>
/// <param name="Awards">The awards it touches, for <see cref="InstrumentEffect.Awards"/>.</param>
/// <param name="Status">Whether that much was verified.</param>
public sealed record KnownInstrument(
    LegalDocument Document, PolicyId Target, LocalDate From, InstrumentEffect Effect, ImmutableArray<AwardId> Awards, VerificationStatus Status)
{
    /// <summary>Whether it replaces <see cref="Target"/>; else it amends it.</summary>
    public bool ReplacesTarget { get; init; }

    /// <summary>The first day on which it no longer stands in the way: it ended, or a text that is encoded took its place. Null: none is known.</summary>
    public LocalDate? To { get; init; }

    /// <summary>What it says about dossiers received before it, or null.</summary>
    public TransitionClause? Transition { get; init; }

    /// <summary>Whether it applies on <paramref name="date"/>.</summary>
    public bool AppliesOn(LocalDate date) => From <= date && (To is not { } to || date < to);

    /// <summary>Whether <paramref name="award"/> cannot be decided once the instrument applies.</summary>
    public bool Refuses(AwardId award) =>
        Effect == InstrumentEffect.AllAwards || (Effect == InstrumentEffect.Awards && Awards.Contains(award));
}
