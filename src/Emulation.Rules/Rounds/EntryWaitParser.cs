using System.Collections.Immutable;
using Emulation.Domain.Movements;
using Emulation.Rules.Dossiers;

namespace Emulation.Rules.Rounds;

/// <summary>Reads the rounds in which an entry is still open.</summary>
internal static class EntryWaitParser
{
    public static ImmutableArray<EntryWait> ReadAll(ref DossierJson json)
    {
        if (!json.BeginList()) return [];
        var waits = ImmutableArray.CreateBuilder<EntryWait>();
        while (json.NextElement())
        {
            var start = json.Here();
            var first = json.Offset;
            if (!json.BeginObject()) continue;
            (string? round, string? stream, string? group, int? places) = (null, null, null, null);
            ulong seen = 0;
            while (json.NextKey(ref seen, out EntryWaitKey key))
            {
                switch (key)
                {
                    case EntryWaitKey.Round: round = json.Text(required: true); break;
                    case EntryWaitKey.Stream: stream = json.Text(required: true); break;
                    case EntryWaitKey.Group: group = json.Text(); break;
                    case EntryWaitKey.Places: places = json.Count(least: 0); break;
                }
            }

            _ = json.Require(seen, EntryWaitKey.Round, first) & json.Require(seen, EntryWaitKey.Stream, first) & json.Require(seen, EntryWaitKey.Places, first);
            if (round is null || stream is null || places is null) continue;
            if (waits.Any(other => other.Round == round)) json.Report(EntriesDiagnostics.OpenTwice(start, round));
            waits.Add(new(round, stream, group, places.Value));
        }

        return waits.ToImmutable();
    }
}
