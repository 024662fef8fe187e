using Emulation.Domain.Awards;
using Emulation.Domain.Conditions;
using Emulation.Rules.Language.Concepts;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Language.Conditions;

/// <summary>Reads <c>vote</c> as a condition: how a council voted, on this award or another.</summary>
internal static class VoteConditionReader
{
    private static readonly MappingShape _shape = new(
        "voteCondition", "a vote that is asked for", required: ["share", "of", "council"], optional: ["award"]);

    public static readonly ConditionWord Word = new("vote", Read) { Shapes = [_shape] };

    private static VoteCondition? Read(Field field, ConditionReading reading)
    {
        var context = reading.Context;
        if (MappingReader.Open(field, _shape, context) is not { } mapping)
        {
            return null;
        }

        var award = mapping["award"]?.Id(context);
        var share = mapping["share"]?.Percent(context);
        var of = mapping["of"]?.Word<VoteBase>(context);
        var council = mapping["council"]?.Id(context);
        return share is null || of is null || council is null
            ? null
            : new(award is null ? default(AwardId?) : new AwardId(award), share, of.Value, VoteReader.CouncilsOf(council));
    }
}
