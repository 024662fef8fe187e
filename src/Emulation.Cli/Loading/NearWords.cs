namespace Emulation.Cli.Loading;

/// <summary>Keeps the known words that are nearest to one that is not known, for a message.</summary>
internal sealed class NearWords(string word)
{
    private const int Most = 3;
    private const int LongestGuess = 64;

    private readonly SortedSet<(int Edits, string Word)> _nearest = new(Comparer<(int Edits, string Word)>.Create((a, b) =>
        a.Edits != b.Edits ? a.Edits.CompareTo(b.Edits) : string.CompareOrdinal(a.Word, b.Word)));

    private int _limit = Math.Max(2, word.Length / 3);

    /// <summary>The nearest words so far, nearest first.</summary>
    public IEnumerable<string> Words => _nearest.Select(near => near.Word);

    /// <summary>What to suggest, or null where nothing is near.</summary>
    public string? Help => _nearest.Count == 0 ? null : $"did you mean {string.Join(", ", Words.Select(near => $"`{near}`"))}?";

    /// <summary>The nearest of <paramref name="known"/>.</summary>
    public static NearWords To(string word, IEnumerable<string> known)
    {
        var near = new NearWords(word);
        foreach (var each in known)
        {
            near.Add(each);
        }

        return near;
    }

    public void Add(string known)
    {
        if (word.Length > LongestGuess || Math.Abs(known.Length - word.Length) > _limit)
        {
            return;
        }

        var edits = Edits(word, known);
        if (edits > _limit || !_nearest.Add((edits, known)) || _nearest.Count <= Most)
        {
            return;
        }

        _nearest.Remove(_nearest.Max);
        _limit = _nearest.Max.Edits;
    }

    /// <summary>The least number of letters to put in, leave out or change that makes one word the other.</summary>
    public static int Edits(string a, string b)
    {
        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replace = diagonal + (char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replace, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
