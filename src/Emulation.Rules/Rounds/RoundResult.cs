using System.Collections.Immutable;
using Emulation.Domain.Movements;
using Emulation.Domain.Quotas;

namespace Emulation.Rules.Rounds;

/// <summary>How one round came out.</summary>
public sealed class RoundResult
{
    internal RoundResult(MovementRound round, ImmutableArray<GroupResult> groups, ImmutableArray<MovementEntry> notTaken)
    {
        (Round, Groups, NotTaken) = (round, groups, notTaken);
        Sent =
        [
            .. groups.SelectMany(group => group.Outcomes.Where(outcome => outcome.IsSent).Select(outcome => Passed(group, outcome)))
                .OrderBy(entry => entry.Id, StringComparer.Ordinal),
        ];
        Waiting =
        [
            .. groups.SelectMany(group => group.Outcomes.Where(outcome => outcome.IsOpen).Select(outcome => Open(group, outcome)))
                .OrderBy(entry => entry.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>The round.</summary>
    public MovementRound Round { get; }

    /// <summary>Its groups: stream by stream in the order of the plan, then by id.</summary>
    public ImmutableArray<GroupResult> Groups { get; }

    /// <summary>The entries that no stream of the round takes, by id.</summary>
    public ImmutableArray<MovementEntry> NotTaken { get; }

    /// <summary>The entries that are sent on, by id, each with this round at the end of its path.</summary>
    public ImmutableArray<MovementEntry> Sent { get; }

    /// <summary>The entries of which it is open whether they are sent on, by id, each saying under <see cref="MovementEntry.Waits"/> that it is.</summary>
    public ImmutableArray<MovementEntry> Waiting { get; }

    private MovementEntry Open(GroupResult group, EntryOutcome outcome) => outcome.Entry with
    {
        // Where all who tie go on, the places bound nobody.
        Waits = [new(Round.Id, group.Stream.Id, group.Id, group.Stream.Ties == TiePolicy.All ? group.Outcomes.Count(other => other.IsOpen) : group.OpenPlaces)],
    };

    private MovementEntry Passed(GroupResult group, EntryOutcome outcome) => outcome.Entry with
    {
        Waits = [],
        Path = outcome.Entry.Path.Add(
            new(Round.Id, group.Stream.Id, group.Id, outcome.Place, outcome.Standing == EntryStanding.SentByRuling)),
    };
}
