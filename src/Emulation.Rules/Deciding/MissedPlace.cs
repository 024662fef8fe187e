using System.Collections.Immutable;

namespace Emulation.Rules.Deciding;

/// <summary>By how much somebody missed a place.</summary>
/// <param name="By">The least number of further places that would reach the candidate, and all who are equal to it.</param>
/// <param name="CutOff">The ranking keys of whoever has the last place; null where there is no place.</param>
internal sealed record MissedPlace(int By, ImmutableArray<decimal?>? CutOff)
{
    /// <summary>For a candidate who is not selected under one quota, where everything that was ranked is known; else null.</summary>
    public static MissedPlace? Of(UnitDecisions decisions, DecisionOutcome outcome)
    {
        if (outcome.Standing != Domain.Decisions.Standing.NotSelected || outcome.PlaceRuling is not null || outcome.AwardRule.GroupQuota is not null
            || decisions.SelectionOf(outcome) is not { Caps: [{ Places: var places, Open.IsEmpty: true, Taken: var taken }], Field: { } field }
            || places.Least != places.Most || taken.Least != taken.Most)
        {
            return null;
        }

        var free = Math.Max(0, places.Least - taken.Least);
        return field.Reached(decisions.KeysOf(outcome)) is { } reached ? new(reached - free, field.At(free)) : null;
    }
}
