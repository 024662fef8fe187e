using System.Runtime.InteropServices;
using Emulation.Domain.Candidates;
using Emulation.Domain.Dossiers;

namespace Emulation.Rules.Dossiers;

/// <summary>Reads one kind of list of records; what one list needs is used again for the next.</summary>
internal abstract class RecordList<TRecord>
    where TRecord : DossierRecord
{
    private static readonly Records<TRecord> _none = [];
    private readonly List<TRecord> _records = [];

    /// <summary>The ids of the list.</summary>
    protected RecordLinks Links { get; } = new();

    /// <summary>The index of the record that is being read.</summary>
    protected int Index { get; private set; }

    public Records<TRecord> Read(ref DossierJson json, CandidateKind kind, string? candidate)
    {
        _records.Clear();
        Links.Begin(kind, candidate);
        if (!json.BeginList()) return _none;
        while (json.NextElement())
        {
            var start = json.Offset;
            Index = json.Context.Index;
            if (!json.BeginObject()) continue;
            var fields = new RecordFields();
            var record = ReadOne(ref json, ref fields, start);
            Links.Add(fields, Index);
            if (record is not null) _records.Add(record);
        }

        Links.Check(ref json);
        if (_records.Count == 0) return _none;
        var records = RecordsBuilder.Create<TRecord>(CollectionsMarshal.AsSpan(_records));
        CheckTogether(ref json, records);
        return records;
    }

    /// <summary>Reads the keys of one record, whose object has begun at <paramref name="start"/>.</summary>
    protected abstract TRecord? ReadOne(ref DossierJson json, ref RecordFields fields, int start);

    /// <summary>Looks at the records together, after the list.</summary>
    protected virtual void CheckTogether(ref DossierJson json, Records<TRecord> records)
    {
    }
}
