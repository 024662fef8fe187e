using System.Collections.Immutable;
using Emulation.Domain.Awards;
using Emulation.Domain.Dossiers;
using NodaTime;

namespace Emulation.Rules.Dossiers;

/// <summary>Reads initiatives, research, projects and ingenuity in combat.</summary>
internal sealed class InitiativeList : RecordList<Initiative>
{
    protected override Initiative? ReadOne(ref DossierJson json, ref RecordFields fields, int start)
    {
        InitiativeKind? kind = null;
        var scope = Fact<InfluenceScope>.Unknown;
        var recognised = Fact<LocalDate>.Unknown;
        ImmutableArray<AwardId>? usedFor = null;
        ulong seen = 0;
        while (json.NextKey(ref seen, out InitiativeKey key))
        {
            switch (key)
            {
                case InitiativeKey.Kind:
                    kind = json.Word<InitiativeKind>(required: true);
                    break;
                case InitiativeKey.Scope:
                    scope = json.WordFact<InfluenceScope>();
                    break;
                case InitiativeKey.Recognised:
                    recognised = json.DateFact();
                    break;
                case InitiativeKey.UsedFor:
                    usedFor = [.. json.Texts().Select(award => new AwardId(award))];
                    break;
                default:
                    fields.Read(ref json, (RecordKey)key, Links);
                    break;
            }
        }

        if (!json.Require(seen, InitiativeKey.Kind, start) || kind is not { } of) return null;
        return new Initiative(of, scope)
        {
            Id = fields.Id,
            Status = fields.Status,
            Replaces = fields.Replaces,
            Evidence = fields.Evidence,
            Of = fields.Of,
            Recognised = recognised,
            UsedFor = usedFor,
        };
    }
}
