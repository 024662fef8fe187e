using System.Collections.Immutable;
using Emulation.Rules.Awarding;
using Emulation.Rules.Dossiers;

namespace Emulation.Rules.Rounds;

/// <summary>Reads what councils settled about ties of awards: who is given one, and from whom it is withheld.</summary>
internal static class AwardRulingParser
{
    /// <summary>Rulings by award, then by candidate.</summary>
    public static ImmutableArray<AwardRuling> Sorted(IEnumerable<AwardRuling> rulings) =>
        [.. rulings.OrderBy(ruling => ruling.Offer, StringComparer.Ordinal).ThenBy(ruling => ruling.Candidate, StringComparer.Ordinal)];

    public static void ReadAll(ref DossierJson json, List<(AwardRuling Ruling, Spot At)> rulings)
    {
        if (!json.BeginList()) return;
        while (json.NextElement())
        {
            var (start, first) = (json.Here(), json.Offset);
            if (!json.BeginObject()) continue;
            string? award = null;
            ImmutableArray<string> give = [], withhold = [];
            ulong seen = 0;
            while (json.NextKey(ref seen, out AwardRulingKey key))
            {
                switch (key)
                {
                    case AwardRulingKey.Award: award = json.Text(required: true); break;
                    case AwardRulingKey.Give: give = json.Texts(); break;
                    case AwardRulingKey.Withhold: withhold = json.Texts(); break;
                }
            }

            if (!json.Require(seen, AwardRulingKey.Award, first) || award is null) continue;
            rulings.AddRange(give.Select(id => (new AwardRuling(award, id, IsGiven: true), start)));
            rulings.AddRange(withhold.Select(id => (new AwardRuling(award, id, IsGiven: false), start)));
        }
    }
}
