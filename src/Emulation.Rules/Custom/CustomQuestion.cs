using System.Collections.Immutable;
using Emulation.Domain.Candidates;
using Emulation.Domain.Time;
using NodaTime;

namespace Emulation.Rules.Custom;

/// <summary>What a custom condition is asked about.</summary>
/// <param name="Candidate">The candidate, with its dossier.</param>
/// <param name="Unit">The candidate's unit, with everyone in it.</param>
/// <param name="Period">The candidate's award period.</param>
/// <param name="AsOf">The decision date.</param>
/// <param name="With">What the policy hands over, by key, as it is written.</param>
public readonly record struct CustomQuestion(
    Candidate Candidate, UnitDossiers Unit, AwardPeriod Period, LocalDate AsOf, ImmutableSortedDictionary<string, string> With)
{
    /// <summary>Cancelled when the caller of the evaluation has given up; code that takes long should watch it.</summary>
    public CancellationToken Cancellation { get; init; }
}
