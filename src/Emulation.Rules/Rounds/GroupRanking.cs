using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Emulation.Domain.Movements;
using Emulation.Domain.Numbers;
using Emulation.Domain.Quotas;

namespace Emulation.Rules.Rounds;

/// <summary>Gives the entries of one group what they are ranked by, and compares them.</summary>
internal sealed class GroupRanking
{
    private readonly StreamRule _stream;

    private readonly EntryValues _values;

    public GroupRanking(StreamRule stream, ImmutableArray<MovementEntry> entries) =>
        (_stream, _values) = (stream, new([.. stream.RankBy, .. stream.Minimum.Select(minimum => minimum.Key)], entries));

    /// <summary>The value of a key, exactly; null where it is not known.</summary>
    public Rational? Of(MovementEntry entry, RankKey key) => _values.Of(entry, key);

    public RankedEntry Rank(MovementEntry entry)
    {
        ImmutableArray<Rational?> values = [.. _stream.RankBy.Select(key => _values.Of(entry, key))];
        var missing = new SortedSet<string>(_stream.RankBy.Where((_, i) => values[i] is null).Select(key => key.Name), StringComparer.Ordinal);
        (bool? reaches, ScoreMinimum? below) = (true, null);
        foreach (var minimum in _stream.Minimum)
        {
            if (_values.Of(entry, minimum.Key) is not { } value)
            {
                missing.Add(minimum.Key.Name);
                reaches = reaches == false ? false : null;
            }
            else if (value < minimum.AtLeast)
            {
                (reaches, below) = (false, below ?? minimum);
            }
        }

        // Who misses a minimum is out; whatever else is not known of it cannot matter.
        return new(entry, values, reaches, below, reaches == false ? [] : [.. missing])
        {
            MissingMarks = reaches == false ? []
                : [.. _stream.RankBy.Concat(_stream.Minimum.Select(minimum => minimum.Key)).Distinct().SelectMany(key => _values.MissingMarks(entry, key)).Distinct()],
            Lot = _stream.Ties == TiePolicy.Lot ? Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{_stream.Seed}\n{entry.Id}"))) : "",
        };
    }

    /// <summary>Where <paramref name="a"/> stands to <paramref name="b"/>: the first key that differs decides, one that is not known leaves it open, and with ties by lot the lot decides at last.</summary>
    public RankOf Compare(RankedEntry a, RankedEntry b)
    {
        for (var i = 0; i < _stream.RankBy.Length; i++)
        {
            if (a.Values[i] is not { } left || b.Values[i] is not { } right)
            {
                return RankOf.Open;
            }

            if (left != right)
            {
                return left > right == _stream.RankBy[i].Descending ? RankOf.Above : RankOf.Below;
            }
        }

        // Without a lot both texts are empty. Upper-case digits of equal length have the order of the hash.
        return string.CompareOrdinal(a.Lot, b.Lot) switch
        {
            < 0 => RankOf.Above,
            > 0 => RankOf.Below,
            _ => RankOf.Tied,
        };
    }

    /// <summary>An order of entries of which everything is known: best first, equal ones by id.</summary>
    public int Order(RankedEntry a, RankedEntry b) => Compare(a, b) switch
    {
        RankOf.Above => -1,
        RankOf.Below => 1,
        _ => string.CompareOrdinal(a.Entry.Id, b.Entry.Id),
    };
}
