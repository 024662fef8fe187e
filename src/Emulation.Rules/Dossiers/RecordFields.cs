using System.Collections.Immutable;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Units;

namespace Emulation.Rules.Dossiers;

/// <summary>What every record carries, while one of them is read.</summary>
internal struct RecordFields()
{
    public string? Id;
    public RecordStatus Status;
    public string? Replaces;
    public ImmutableArray<EvidenceDocument> Evidence = [];
    public UnitId? Of;

    public void Read(ref DossierJson json, RecordKey key, RecordLinks links)
    {
        switch (key)
        {
            case RecordKey.Id:
                if (json.IsNull) break;
                links.IdAt = json.Offset;
                Id = json.Id();
                break;
            case RecordKey.Subject:
                links.CheckSubject(ref json);
                break;
            case RecordKey.Status:
                Status = json.Word<RecordStatus>() ?? RecordStatus.Valid;
                break;
            case RecordKey.Replaces:
                if (json.IsNull) break;
                links.ReplacesAt = json.Offset;
                Replaces = json.Id();
                break;
            case RecordKey.Evidence:
                Evidence = ReadEvidence(ref json);
                break;
            case RecordKey.Of:
                if (json.Text() is not { } unit) break;
                Of = unit;
                json.Context.NamedUnits.Add((unit, json.Here()));
                break;
        }
    }

    private static ImmutableArray<EvidenceDocument> ReadEvidence(ref DossierJson json)
    {
        if (!json.BeginList()) return [];
        var documents = ImmutableArray.CreateBuilder<EvidenceDocument>(1);
        while (json.NextElement())
        {
            var start = json.Offset;
            if (!json.BeginObject()) continue;
            (string? document, string? sha256) = (null, null);
            ulong seen = 0;
            while (json.NextKey(ref seen, out EvidenceKey key))
            {
                if (key == EvidenceKey.Document) document = json.Text(required: true);
                else sha256 = ReadHash(ref json);
            }

            if (json.Require(seen, EvidenceKey.Document, start) && document is not null) documents.Add(new(document, sha256));
        }

        return documents.DrainToImmutable();
    }

    private static string? ReadHash(ref DossierJson json)
    {
        if (json.IsNull) return null;
        var hash = json.Id();
        if (hash is null || (hash.Length == 64 && hash.All(char.IsAsciiHexDigit))) return hash;
        json.RefuseValue("a SHA-256 of 64 hexadecimal digits");
        return null;
    }
}
