using System.Collections.Immutable;

namespace Emulation.Rules.Rounds;

/// <summary>With whom one entry competes where not everything is known: how many come before it at least and at most, for each number of those that may come.</summary>
internal sealed class OpenField
{
    private readonly RankedEntry _entry;
    private readonly Presence _presence;
    private readonly Dictionary<RankedEntry, RankOf> _stands = new(ReferenceEqualityComparer.Instance);
    private readonly int _coming;
    private readonly int _knownAbove;
    private readonly int _knownTied;
    private readonly int _knownOpen;

    /// <param name="entry">The entry.</param>
    /// <param name="above">How many of which everything is known come before it.</param>
    /// <param name="tied">How many of these are tied with it.</param>
    /// <param name="open">How many of these stand where is not known.</param>
    /// <param name="loose">The others, and where they stand to it.</param>
    /// <param name="presence">How many of them may come.</param>
    public OpenField(RankedEntry entry, int above, int tied, int open, IEnumerable<(RankedEntry Other, RankOf Stand)> loose, Presence presence)
    {
        (_entry, _presence, _knownAbove, _knownTied, _knownOpen) = (entry, presence, above, tied, open);
        foreach (var (other, stand) in loose.Where(each => !ReferenceEquals(each.Other, entry)))
        {
            _stands.Add(other, stand);
        }

        _coming = presence.MostOf(_ => true, entry);
    }

    /// <summary>How many of those of which not everything is known come before it for certain.</summary>
    public int SurelyAbove => Sure(pair => pair.Key.Reaches == true && pair.Value == RankOf.Above);

    /// <summary>Whether it is here and its place cannot change.</summary>
    public bool PlaceIsKnown => _entry is { Reaches: true, IsSure: true } && _knownOpen == 0
        && _stands.All(pair => pair.Value == RankOf.Below || pair.Value != RankOf.Open && pair.Key is { Reaches: true, IsSure: true });

    /// <summary>Whether there is a place left for it however the unknowns turn out.</summary>
    /// <param name="places">The places for each number of those that may come; null where there is no limit.</param>
    /// <param name="ties">Whether those tied with it come before it.</param>
    public bool HasRoom(int[]? places, bool ties)
    {
        var sure = _knownAbove + _knownOpen + (ties ? _knownTied : 0) + Sure(pair => MayCount(pair.Value, ties));
        var maybe = _presence.MostOf(other => _stands.TryGetValue(other, out var stand) && MayCount(stand, ties), _entry);
        return places is null || Numbers().All(coming => sure + Math.Min(coming, maybe) < At(places, coming));
    }

    /// <summary>Whether all places are taken by others however the unknowns turn out.</summary>
    /// <param name="places">The places for each number of those that may come; null where there is no limit.</param>
    /// <param name="ties">Whether those tied with it come before it.</param>
    public bool IsFull(int[]? places, bool ties) => places is not null && Beyond(places, ties).All(beyond => beyond >= 0);

    /// <summary>How many more places it would need, at least.</summary>
    public int PlacesShort(int[] places, bool ties) => Beyond(places, ties).Min() + 1;

    /// <summary>The others that it hangs on, by id.</summary>
    public ImmutableArray<string> HangsOn(int[]? places)
    {
        var hang = _stands.Where(pair => pair.Value == RankOf.Open || pair.Value != RankOf.Below && pair.Key is not { Reaches: true, IsSure: true }).Select(pair => pair.Key);
        if (places is not null && places[0] != places[^1])
        {
            hang = hang.Concat(_presence.Maybe.Where(other => !ReferenceEquals(other, _entry)));   // they count in the base
        }

        return [.. hang.Select(other => other.Entry.Id).Distinct().Order(StringComparer.Ordinal)];
    }

    private IEnumerable<int> Beyond(int[] places, bool ties)
    {
        var sure = _knownAbove + (ties ? _knownTied : 0) + Sure(SurelyCounts);
        var harmless = _presence.MostOf(other => !_stands.TryGetValue(other, out var stand) || !SurelyCounts(new(other, stand)), _entry);
        return Numbers().Select(coming => sure + Math.Max(0, coming - harmless) - At(places, coming));

        bool SurelyCounts(KeyValuePair<RankedEntry, RankOf> pair) =>
            pair.Key.Reaches == true && (pair.Value == RankOf.Above || ties && pair.Value == RankOf.Tied);
    }

    private int Sure(Func<KeyValuePair<RankedEntry, RankOf>, bool> counts) => _stands.Count(pair => pair.Key.IsSure && counts(pair));

    private static bool MayCount(RankOf stand, bool ties) => stand is RankOf.Above or RankOf.Open || ties && stand == RankOf.Tied;

    private IEnumerable<int> Numbers() => Enumerable.Range(0, _coming + 1);

    // Where it may not come itself, it is asked for the case that it does.
    private int At(int[] places, int coming) => places[Math.Min(places.Length - 1, coming + (_entry.IsSure ? 0 : 1))];
}
