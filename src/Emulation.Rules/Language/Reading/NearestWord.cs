namespace Emulation.Rules.Language.Reading;

/// <summary>Finds the known word that the author most likely meant.</summary>
public static class NearestWord
{
    private const int LongestGuess = 64;
    private const int MostEdits = 3;

    /// <summary>The known word with the fewest edits from <paramref name="word"/>, or null where none is near; the first one of equals.</summary>
    /// <param name="word">The word that is not known.</param>
    /// <param name="known">Those that are, in a fixed order.</param>
    public static string? Find(string word, IEnumerable<string> known)
    {
        ArgumentNullException.ThrowIfNull(word);
        ArgumentNullException.ThrowIfNull(known);
        if (word.Length is 0 or > LongestGuess)
        {
            return null;
        }

        string? nearest = null;
        var fewest = Math.Min(MostEdits, Math.Max(1, word.Length / 3)) + 1;
        foreach (var candidate in known)
        {
            if (Math.Abs(candidate.Length - word.Length) >= fewest)
            {
                continue;
            }

            var edits = Edits(word, candidate);
            if (edits < fewest)
            {
                (nearest, fewest) = (candidate, edits);
            }
        }

        return nearest;
    }

    // Insert, delete, replace, and swap two neighbours: the slips of a hand on a keyboard.
    private static int Edits(string a, string b)
    {
        var (before, last, row) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replace = last[j - 1] + (Same(a[i - 1], b[j - 1]) ? 0 : 1);
                row[j] = Math.Min(replace, Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            (before, last, row) = (last, row, before);
        }

        return last[b.Length];
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
