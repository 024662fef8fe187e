using Emulation.Domain.Dossiers;

namespace Emulation.Rules.Dossiers;

/// <summary>Reads open matters.</summary>
internal sealed class PendingList : RecordList<PendingMatter>
{
    protected override PendingMatter? ReadOne(ref DossierJson json, ref RecordFields fields, int start)
    {
        PendingKind? kind = null;
        var dates = new DateRange();
        ulong seen = 0;
        while (json.NextKey(ref seen, out PendingKey key))
        {
            switch (key)
            {
                case PendingKey.Kind:
                    kind = json.Word<PendingKind>(required: true);
                    break;
                case PendingKey.From:
                    dates.ReadFrom(ref json);
                    break;
                case PendingKey.To:
                    dates.ReadTo(ref json);
                    break;
                default:
                    fields.Read(ref json, (RecordKey)key, Links);
                    break;
            }
        }

        dates.Check(ref json);
        if (!json.Require(seen, PendingKey.Kind, start) || kind is not { } of) return null;
        return new PendingMatter(of)
        {
            Id = fields.Id,
            Status = fields.Status,
            Replaces = fields.Replaces,
            Evidence = fields.Evidence,
            Of = fields.Of,
            From = dates.From,
            To = dates.To,
        };
    }
}
