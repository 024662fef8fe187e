using Emulation.Domain.Movements;

namespace Emulation.Rules.Rounds;

/// <summary>How far each entry came: what its path says, and what the rounds that were run add.</summary>
internal sealed class EntryProgress
{
    private readonly Movement _movement;
    private readonly SortedDictionary<string, MovementEntry> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Round, string Entry), EntryOutcome> _outcomes = [];
    private readonly HashSet<string> _run;

    public EntryProgress(RoundsResult result)
    {
        _movement = result.Movement;
        _run = [.. result.Rounds.Select(round => round.Round.Id)];
        foreach (var entry in result.Input.ByRound.Values.SelectMany(entries => entries))
        {
            _entries[entry.Id] = !_entries.TryGetValue(entry.Id, out var other) ? entry : other with
            {
                Path = [.. other.Path.Concat(entry.Path).DistinctBy(step => step.Round)],
            };
        }

        foreach (var round in result.Rounds)
        {
            foreach (var outcome in round.Groups.SelectMany(group => group.Outcomes))
            {
                _outcomes.Add((round.Round.Id, outcome.Entry.Id), outcome);
            }
        }
    }

    public IEnumerable<MovementEntry> Entries => _entries.Values;

    /// <summary>Whether an entry came as far as a feed asks; null where that is not settled yet.</summary>
    public bool? Came(MovementEntry entry, MovementFeed feed) =>
        feed.MustPass ? Passed(entry, feed.Round) : Entered(entry, feed.Round);

    private bool? Passed(MovementEntry entry, string round)
    {
        if (entry.Path.Any(step => step.Round == round))
        {
            return true;
        }

        if (_outcomes.TryGetValue((round, entry.Id), out var outcome))
        {
            return outcome.IsSent ? true : outcome.IsOpen ? null : false;
        }

        // It is not among those of the round: it was not sent that far, or the round is still to come.
        return Entered(entry, round) is false ? false : null;
    }

    private bool? Entered(MovementEntry entry, string round)
    {
        if (entry.Path.Any(step => step.Round == round))
        {
            return true;
        }

        if (_outcomes.TryGetValue((round, entry.Id), out var outcome))
        {
            return outcome.OpenIn.IsEmpty ? true : null;
        }

        // Whoever may still come stands among the outcomes of the round as well.
        if (_run.Contains(round))
        {
            return false;
        }

        // Where the round was not run, the rounds before it tell: who was sent by one of them is entered.
        var takes = _movement.Rounds.First(each => each.Id == round).Takes;
        if (takes.IsEmpty)
        {
            return null;
        }

        bool?[] before = [.. takes.Select(take => Passed(entry, take))];
        return before.Contains(true) ? true : before.All(each => each is false) ? false : null;
    }
}
