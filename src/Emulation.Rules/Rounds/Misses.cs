using Emulation.Domain.Movements;

namespace Emulation.Rules.Rounds;

/// <summary>Says by how much an entry missed.</summary>
internal static class Misses
{
    /// <summary>Against the entry that was the cut-off: the first key that differs, and by how much.</summary>
    public static EntryOutcome Against(EntryOutcome outcome, RankedEntry own, RankedEntry? cutOff, StreamRule stream)
    {
        if (cutOff is null)
        {
            return outcome;
        }

        for (var i = 0; i < stream.RankBy.Length; i++)
        {
            if (own.Values[i] is not { } value || cutOff.Values[i] is not { } better)
            {
                break;
            }

            if (value != better)
            {
                return outcome with { CutOff = cutOff.Entry.Id, MissedOn = stream.RankBy[i], MissedBy = value < better ? better - value : value - better };
            }
        }

        return outcome with { CutOff = cutOff.Entry.Id };
    }

    /// <summary>An entry that does not reach a minimum.</summary>
    public static EntryOutcome Minimum(RankedEntry entry, GroupRanking ranking)
    {
        var minimum = entry.Below!;
        return new(entry.Entry, EntryStanding.BelowMinimum)
        {
            Values = entry.Values,
            OpenIn = entry.OpenIn,
            Below = minimum,
            MissedOn = minimum.Key,
            MissedBy = minimum.AtLeast - ranking.Of(entry.Entry, minimum.Key)!.Value,
        };
    }
}
