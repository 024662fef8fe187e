using Emulation.Domain.Dossiers;
using NodaTime;

namespace Emulation.Rules.Dossiers;

/// <summary>Reads achievements outside the yearly ladder.</summary>
internal sealed class AchievementList : RecordList<Achievement>
{
    protected override Achievement? ReadOne(ref DossierJson json, ref RecordFields fields, int start)
    {
        AchievementKind? kind = null;
        var scope = Fact<InfluenceScope>.Unknown;
        LocalDate? recognised = null;
        ulong seen = 0;
        while (json.NextKey(ref seen, out AchievementKey key))
        {
            switch (key)
            {
                case AchievementKey.Kind:
                    kind = json.Word<AchievementKind>(required: true);
                    break;
                case AchievementKey.Scope:
                    scope = json.WordFact<InfluenceScope>();
                    break;
                case AchievementKey.Recognised:
                    recognised = json.Date();
                    break;
                default:
                    fields.Read(ref json, (RecordKey)key, Links);
                    break;
            }
        }

        if (!json.Require(seen, AchievementKey.Kind, start) || kind is not { } of) return null;
        return new Achievement(of, scope)
        {
            Id = fields.Id,
            Status = fields.Status,
            Replaces = fields.Replaces,
            Evidence = fields.Evidence,
            Of = fields.Of,
            Recognised = recognised,
        };
    }
}
