using System.Runtime.InteropServices;
using System.Text.Json;
using Emulation.Domain.Candidates;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Time;
using NodaTime;

namespace Emulation.Rules.Dossiers;

/// <summary>Reads ratings by year: a level, <c>"none"</c> or null, a record, or a list of records.</summary>
internal sealed class RatingsReader
{
    private readonly List<RatingRecord> _records = [];
    private readonly List<(PeriodId Period, int Offset)> _years = [];
    private HashSet<PeriodId> _seen = [];
    private readonly RecordLinks _links = new();

    public RatingHistory Read(ref DossierJson json, CandidateKind kind, string? candidate)
    {
        _records.Clear();
        _years.Clear();
        if (_seen.Count > 64) _seen = [];   // clearing a set costs what it once held
        else _seen.Clear();
        _links.Begin(kind, candidate);
        if (!json.BeginObject()) return RatingHistory.Empty;
        while (json.NextName(out var name, out var offset))
        {
            if (!PeriodId.TryParse(name, out var period))
            {
                json.Report(FileDiagnostics.BadPeriodId(json.At(offset), name));
                json.Skip();
            }
            else if (!_seen.Add(period))
            {
                json.Report(FileDiagnostics.DuplicateKey(json.At(offset), name));
                json.Skip();
            }
            else
            {
                _years.Add((period, offset));
                ReadYear(ref json, period);
            }
        }

        _links.Check(ref json);
        if (_records.Count == 0) return RatingHistory.Empty;
        var history = RatingHistory.Create(CollectionsMarshal.AsSpan(_records));
        foreach (var period in history.Contradictions) ReportContradiction(ref json, period);
        return history;
    }

    private void ReadYear(ref DossierJson json, PeriodId period)
    {
        if (json.Token != JsonTokenType.StartArray)
        {
            ReadRecord(ref json, period, -1);
            return;
        }

        var before = _records.Count;
        var any = false;
        json.BeginList();
        while (json.NextElement())
        {
            any = true;
            ReadRecord(ref json, period, json.Context.Index);
        }

        // An empty list states that there was none, here as everywhere.
        if (!any && _records.Count == before) _records.Add(new(period, null));
    }

    private void ReadRecord(ref DossierJson json, PeriodId period, int index)
    {
        if (json.Token != JsonTokenType.StartObject)
        {
            if (TryLevel(ref json, out var plain)) _records.Add(new(period, plain));
            return;
        }

        var start = json.Offset;
        var fields = new RecordFields();
        var hasLevel = false;
        Rating? level = null;
        LocalDate? decided = null;
        string? decision = null;
        ulong seen = 0;
        json.BeginObject();
        while (json.NextKey(ref seen, out RatingKey key))
        {
            switch (key)
            {
                case RatingKey.Level:
                    hasLevel = TryLevel(ref json, out level);
                    break;
                case RatingKey.Decided:
                    decided = json.Date();
                    break;
                case RatingKey.Decision:
                    decision = json.Display();
                    break;
                default:
                    fields.Read(ref json, (RecordKey)key, _links);
                    break;
            }
        }

        _links.Add(fields, index, period);
        if (!json.Require(seen, RatingKey.Level, start) || !hasLevel) return;
        _records.Add(new(period, level)
        {
            Id = fields.Id,
            Status = fields.Status,
            Replaces = fields.Replaces,
            Evidence = fields.Evidence,
            Of = fields.Of,
            Decided = decided,
            Decision = decision,
        });
    }

    private static bool TryLevel(ref DossierJson json, out Rating? level)
    {
        level = null;
        if (json.IsNull || json.Is("none"u8)) return true;
        if (json.Token != JsonTokenType.String)
        {
            json.Refuse("a level");
            return false;
        }

        level = json.Word<Rating>(required: true);
        return level is not null;
    }

    private void ReportContradiction(ref DossierJson json, PeriodId period)
    {
        var offset = _years.Find(year => year.Period == period).Offset;
        var replaced = _records
            .Where(record => record.Status != RecordStatus.Revoked && record.Replaces is not null)
            .Select(record => record.Replaces!)
            .ToHashSet(StringComparer.Ordinal);
        var records = _records
            .Where(record => record.Period == period && record.Status == RecordStatus.Valid && !(record.Id is { } id && replaced.Contains(id)))
            .DistinctBy(record => record.Level)   // one for each level is enough to say, whatever the year holds
            .Select(record => record.Id is { } id ? $"{Spot.Quote(id)}: {Shown(record.Level)}" : Shown(record.Level));
        json.Report(FactDiagnostics.RatingsDisagree(json.At(offset, $".{period}"), period, string.Join(" and ", records)));
    }

    private static string Shown(Rating? level) => level is { } of ? $"`{Words<Rating>.Of(of)}`" : "`none`";
}
