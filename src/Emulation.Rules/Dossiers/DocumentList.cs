using Emulation.Domain.Dossiers;
using NodaTime;

namespace Emulation.Rules.Dossiers;

/// <summary>Reads the parts that a dossier consists of.</summary>
internal sealed class DocumentList : RecordList<DossierDocument>
{
    protected override DossierDocument? ReadOne(ref DossierJson json, ref RecordFields fields, int start)
    {
        (string? kind, string? number) = (null, null);
        LocalDate? issued = null;
        ulong seen = 0;
        while (json.NextKey(ref seen, out DocumentKey key))
        {
            switch (key)
            {
                case DocumentKey.Kind:
                    kind = json.Text(required: true);
                    break;
                case DocumentKey.Number:
                    number = json.Display();
                    break;
                case DocumentKey.Issued:
                    issued = json.Date();
                    break;
                default:
                    fields.Read(ref json, (RecordKey)key, Links);
                    break;
            }
        }

        if (!json.Require(seen, DocumentKey.Kind, start) || kind is null) return null;
        return new DossierDocument(kind)
        {
            Id = fields.Id,
            Status = fields.Status,
            Replaces = fields.Replaces,
            Evidence = fields.Evidence,
            Of = fields.Of,
            Number = number,
            Issued = issued,
        };
    }
}
