using System.Collections.Immutable;
using Emulation.Domain.Movements;
using Emulation.Rules.Dossiers;
using NodaTime;

namespace Emulation.Rules.Rounds;

/// <summary>Reads one ruling.</summary>
internal static class RulingParser
{
    public static RoundRuling? Read(ref DossierJson json, Spot start)
    {
        (string? round, string? stream, string? group, string? document, LocalDate? decided) = (null, null, null, null, null);
        ImmutableArray<string> send = [];
        var first = json.Offset;
        ulong seen = 0;
        while (json.NextKey(ref seen, out RulingKey key))
        {
            switch (key)
            {
                case RulingKey.Round: round = json.Text(required: true); break;
                case RulingKey.Stream: stream = json.Text(required: true); break;
                case RulingKey.Group: group = json.Text(); break;
                case RulingKey.Send: send = json.Texts(); break;
                case RulingKey.Decided: decided = json.Date(); break;
                case RulingKey.Document: document = json.Display(); break;
            }
        }

        _ = json.Require(seen, RulingKey.Round, first) & json.Require(seen, RulingKey.Stream, first) & json.Require(seen, RulingKey.Send, first);
        foreach (var twice in send.GroupBy(id => id, StringComparer.Ordinal).Where(same => same.Count() > 1))
        {
            json.Report(EntriesDiagnostics.SentTwice(start, twice.Key));
        }

        return round is null || stream is null ? null : new(round, stream, group, [.. send.Order(StringComparer.Ordinal)])
        {
            Decided = decided,
            Document = document,
            At = start.Span,
        };
    }
}
