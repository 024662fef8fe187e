using Emulation.Domain.Diagnostics;
using Emulation.Domain.Movements;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Rounds;

/// <summary>Finds scores and criteria that entries state under nearly the name that the plan asks for: each would be not known, and nobody told why.</summary>
internal static class NearNames
{
    public static IEnumerable<Diagnostic> Find(Movement movement, RoundInput input)
    {
        RankKey[] keys =
        [
            .. movement.Rounds.SelectMany(round => round.Streams).SelectMany(stream => stream.RankBy.Concat(stream.Minimum.Select(minimum => minimum.Key))),
            .. movement.Awards?.RankBy ?? [],
        ];
        MovementEntry[] entries = [.. input.ByRound.Values.SelectMany(entries => entries).DistinctBy(entry => entry.Id).OrderBy(entry => entry.Id, StringComparer.Ordinal)];
        return Near("score", entries, [.. keys.Where(key => !key.IsJury).Select(key => key.Name)], entry => entry.Scores.Select(score => score.Name))
            .Concat(Near("criterion", entries, [.. keys.SelectMany(key => key.Criteria.Keys)], entry => entry.Marks.Select(mark => mark.Criterion)));
    }

    private static IEnumerable<Diagnostic> Near(
        string what, MovementEntry[] entries, SortedSet<string> asked, Func<MovementEntry, IEnumerable<string>> namesOf)
    {
        var near = new SortedDictionary<(string Name, string Asked), List<MovementEntry>>();
        foreach (var entry in entries)
        {
            string[] own = [.. namesOf(entry).Distinct(StringComparer.Ordinal)];
            foreach (var name in own.Where(name => !asked.Contains(name)))
            {
                if (NearestWord.Find(name, asked.Where(wanted => !own.Contains(wanted))) is { } wanted)
                {
                    if (!near.TryGetValue((name, wanted), out var having))
                    {
                        near.Add((name, wanted), having = []);
                    }

                    having.Add(entry);
                }
            }
        }

        return near.Select(pair => RunDiagnostics.NearName(pair.Value[0].At, what, [.. pair.Value.Select(entry => entry.Id)], pair.Key.Name, pair.Key.Asked));
    }
}
