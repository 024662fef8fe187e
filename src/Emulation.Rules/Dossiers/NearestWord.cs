namespace Emulation.Rules.Dossiers;

/// <summary>Finds the known word that somebody most likely meant.</summary>
internal static class NearestWord
{
    private const int LongestGuess = 64;

    /// <summary>The known word with the fewest edits from <paramref name="word"/>, or null where none is near; the first one of equals.</summary>
    public static string? Find(string word, IEnumerable<string> known)
    {
        if (word.Length is 0 or > LongestGuess) return null;
        string? nearest = null;
        var fewest = Math.Max(1, word.Length / 3) + 1;
        foreach (var candidate in known)
        {
            var edits = Edits(word.ToLowerInvariant(), candidate);
            if (edits < fewest) (nearest, fewest) = (candidate, edits);
        }

        return nearest;
    }

    private static int Edits(string a, string b)
    {
        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substitution = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substitution, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
