using System.Collections.Immutable;
using Emulation.Domain.Conditions;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Language.Conditions;

/// <summary>A word of the language of conditions, and how what stands under it is read.</summary>
/// <param name="Word">The word.</param>
/// <param name="Read">Reads what stands under it; null where that was reported.</param>
internal sealed record ConditionWord(string Word, Func<Field, ConditionReading, Condition?> Read)
{
    /// <summary>The mappings that may stand under it.</summary>
    public ImmutableArray<MappingShape> Shapes { get; init; } = [];

    /// <summary>Where, besides in a criterion, it may stand.</summary>
    public ImmutableArray<ConditionPlace> Also { get; init; } = [];

    public bool MayStandIn(ConditionPlace place) => place == ConditionPlace.Criterion || Also.Contains(place);
}
