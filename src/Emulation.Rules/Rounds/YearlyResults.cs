using System.Collections.Immutable;
using Emulation.Domain.Candidates;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Movements;
using NodaTime;

namespace Emulation.Rules.Rounds;

/// <summary>What a movement gives to the yearly evaluation by one of its reviews: the best place of each candidate.</summary>
/// <param name="Review">The review.</param>
public sealed record YearlyResults(MovementReview Review)
{
    /// <summary>The day of the review, or null where the plan does not give it.</summary>
    public LocalDate? Reviewed { get; init; }

    /// <summary>The results that are certain, by unit, kind and candidate.</summary>
    public ImmutableArray<YearlyResult> Results { get; init; } = [];

    /// <summary>Candidates whose place is not settled, with the best that they may still get; they are in no other list.</summary>
    public ImmutableArray<YearlyResult> Open { get; init; } = [];

    /// <summary>The reviews by which the plan gives something, in the order of time.</summary>
    public static ImmutableArray<MovementReview> ReviewsOf(Movement movement)
    {
        ArgumentNullException.ThrowIfNull(movement);
        return [.. movement.Feeds.Select(feed => feed.Review).Distinct().Order()];
    }

    /// <summary>Works the results of one review out. O(entries × feeds).</summary>
    /// <param name="result">The rounds; entries that no file holds get nothing.</param>
    /// <param name="review">The review.</param>
    public static YearlyResults Of(RoundsResult result, MovementReview review)
    {
        ArgumentNullException.ThrowIfNull(result);
        var feeds = result.Movement.Feeds.Where(feed => feed.Review == review).ToArray();
        var progress = new EntryProgress(result);
        var best = new Dictionary<(CandidateKind Kind, string Unit, string Candidate), (MovementPlace? Certain, MovementPlace? Possible)>();
        foreach (var entry in progress.Entries)
        {
            foreach (var feed in feeds)
            {
                if (progress.Came(entry, feed) is not false and var came)
                {
                    var key = RecipientOf(entry, feed);
                    var (certain, possible) = best.GetValueOrDefault(key);
                    best[key] = came is true
                        ? (Better(certain, feed.Place), Better(possible, feed.Place))
                        : (certain, Better(possible, feed.Place));
                }
            }
        }

        var sorted = best.OrderBy(pair => pair.Key.Unit, StringComparer.Ordinal).ThenBy(pair => pair.Key.Kind)
            .ThenBy(pair => pair.Key.Candidate, StringComparer.Ordinal).ToArray();
        return new(review)
        {
            Reviewed = feeds.Select(feed => feed.Reviewed).Distinct().ToArray() is [var day] ? day : null,
            Results = [.. sorted.Where(pair => pair.Value.Certain == pair.Value.Possible).Select(pair => ToResult(pair.Key, pair.Value.Possible!.Value))],
            Open = [.. sorted.Where(pair => pair.Value.Certain != pair.Value.Possible).Select(pair => ToResult(pair.Key, pair.Value.Possible!.Value))],
        };
    }

    private static MovementPlace Better(MovementPlace? a, MovementPlace b) => a > b ? a.Value : b;

    private static YearlyResult ToResult((CandidateKind Kind, string Unit, string Candidate) key, MovementPlace place) =>
        new(key.Kind, key.Unit, key.Candidate, place);

    private static (CandidateKind Kind, string Unit, string Candidate) RecipientOf(MovementEntry entry, MovementFeed feed) =>
        feed.To == FeedRecipient.Unit ? (CandidateKind.Collective, entry.Unit.Value, entry.Unit.Value)
        : entry.Subject is { } subject ? (subject.Kind, entry.Unit.Value, subject.Candidate.Value)
        : (KindOf(entry.Kind), entry.Unit.Value, entry.Id);

    private static CandidateKind KindOf(EntryKind kind) => kind switch
    {
        EntryKind.Individual => CandidateKind.Individual,
        EntryKind.Collective => CandidateKind.Collective,
        EntryKind.Household => CandidateKind.Household,
        _ => CandidateKind.Entry,
    };
}
