using Emulation.Domain.Dossiers;
using NodaTime;

namespace Emulation.Rules.Dossiers;

/// <summary>Reads disciplinary measures.</summary>
internal sealed class DisciplineList : RecordList<Discipline>
{
    protected override Discipline? ReadOne(ref DossierJson json, ref RecordFields fields, int start)
    {
        DisciplineForm? form = null;
        (LocalDate? decided, LocalDate? until) = (null, null);
        ulong seen = 0;
        while (json.NextKey(ref seen, out DisciplineKey key))
        {
            switch (key)
            {
                case DisciplineKey.Form:
                    form = json.Word<DisciplineForm>(required: true);
                    break;
                case DisciplineKey.Decided:
                    decided = json.Date();
                    break;
                case DisciplineKey.Until:
                    until = json.Date();
                    break;
                default:
                    fields.Read(ref json, (RecordKey)key, Links);
                    break;
            }
        }

        if (!json.Require(seen, DisciplineKey.Form, start) || form is not { } of) return null;
        return new Discipline(of)
        {
            Id = fields.Id,
            Status = fields.Status,
            Replaces = fields.Replaces,
            Evidence = fields.Evidence,
            Of = fields.Of,
            Decided = decided,
            Until = until,
        };
    }
}
