using System.Collections.Immutable;
using Emulation.Domain.Movements;
using Emulation.Domain.Numbers;
using Emulation.Rules.Juries;

namespace Emulation.Rules.Rounds;

/// <summary>How one entry came out of a round, and by how much it missed.</summary>
/// <param name="Entry">The entry as it came into the round.</param>
/// <param name="Standing">How it came out.</param>
public sealed record EntryOutcome(MovementEntry Entry, EntryStanding Standing)
{
    /// <summary>The values by which it was ranked, key by key; null where one is not known.</summary>
    public ImmutableArray<Rational?> Values { get; init; } = [];

    /// <summary>Its place in the group, from 1, equal ones sharing theirs; null where nothing was ranked, the place is not known, or it missed the minimum.</summary>
    public int? Place { get; init; }

    /// <summary>Where it is not sent on: the id of the lowest-ranked entry above it that is sent on or still may be; null where there is none.</summary>
    public string? CutOff { get; init; }

    /// <summary>Whether the cut-off is itself open: tied across the last place, or undecided.</summary>
    public bool CutOffIsOpen { get; init; }

    /// <summary>The key that decided against the cut-off, or null where there is no cut-off or both are equal on every key.</summary>
    public RankKey? MissedOn { get; init; }

    /// <summary>By how much it missed on that key, or missed the minimum; more than 0. Null where there is no such key.</summary>
    public Rational? MissedBy { get; init; }

    /// <summary>How many more places the group would need for it to be sent on; where scores are not known, at least. Null where places did not decide.</summary>
    public int? PlacesShort { get; init; }

    /// <summary>The minimum that it did not reach, or null.</summary>
    public ScoreMinimum? Below { get; init; }

    /// <summary>The scores of its own that are not known and matter, by name.</summary>
    public ImmutableArray<string> Missing { get; init; } = [];

    /// <summary>The marks that a jury's total of its own lacks, by juror and criterion; empty where nobody marked anything.</summary>
    public ImmutableArray<MissingMark> MissingMarks { get; init; } = [];

    /// <summary>Where it is undecided: the ids of the other entries that it hangs on, for their scores or whether they come here at all are not known, in order.</summary>
    public ImmutableArray<string> HangsOn { get; init; } = [];

    /// <summary>The earlier rounds in which it is still open whether the entry comes here at all; empty where it is here for certain.</summary>
    public ImmutableArray<string> OpenIn { get; init; } = [];

    /// <summary>Whether it goes on to the next round.</summary>
    public bool IsSent => Standing is EntryStanding.Sent or EntryStanding.SentByRuling;

    /// <summary>Whether a council, a score that is not known yet, or an earlier round still decides.</summary>
    public bool IsOpen => Standing is EntryStanding.Contested or EntryStanding.Undecided;
}
