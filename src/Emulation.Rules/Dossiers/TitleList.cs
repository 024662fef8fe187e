using Emulation.Domain.Awards;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Time;
using NodaTime;

namespace Emulation.Rules.Dossiers;

/// <summary>Reads titles.</summary>
internal sealed class TitleList : RecordList<TitleRecord>
{
    private readonly List<(PeriodId Period, int Offset, int Index)> _periods = [];
    private readonly List<(TitleRecord Title, int Start, int Index)> _places = [];

    /// <summary>Begins with a candidate.</summary>
    public void Begin()
    {
        _periods.Clear();
        _places.Clear();
    }

    /// <summary>Reports titles for a later period than the one considered, which is known for certain only after the candidate.</summary>
    public void CheckPeriods(ref DossierJson json, PeriodId considered)
    {
        foreach (var (period, offset, index) in _periods)
        {
            if (!(period.YearsSince(considered) > 0)) continue;
            json.Report(FactDiagnostics.LaterTitle(json.At(offset, $".titles[{index}].period"), period, considered));
        }
    }

    protected override TitleRecord? ReadOne(ref DossierJson json, ref RecordFields fields, int start)
    {
        (string? award, string? decision) = (null, null);
        PeriodId? period = null;
        LocalDate? decided = null;
        ulong seen = 0;
        while (json.NextKey(ref seen, out TitleKey key))
        {
            switch (key)
            {
                case TitleKey.Award:
                    award = json.Text(required: true);
                    break;
                case TitleKey.Period:
                    period = json.Period(required: true);
                    if (period is { } stated) _periods.Add((stated, json.Offset, Index));
                    break;
                case TitleKey.Decided:
                    decided = json.Date();
                    break;
                case TitleKey.Decision:
                    decision = json.Display();
                    break;
                default:
                    fields.Read(ref json, (RecordKey)key, Links);
                    break;
            }
        }

        _ = json.Require(seen, TitleKey.Award, start) & json.Require(seen, TitleKey.Period, start);
        if (award is null || period is not { } year) return null;
        var title = new TitleRecord(award, year)
        {
            Id = fields.Id,
            Status = fields.Status,
            Replaces = fields.Replaces,
            Evidence = fields.Evidence,
            Of = fields.Of,
            Decided = decided,
            Decision = decision,
        };
        _places.Add((title, start, Index));
        return title;
    }

    protected override void CheckTogether(ref DossierJson json, Records<TitleRecord> records)
    {
        if (records.Counted.Length < 2 || (records.Counted.Length <= 16 && !AnyTwice(records))) return;
        var known = new HashSet<(AwardId, PeriodId)>(records.Counted.Length);
        foreach (var title in records.Counted)
        {
            if (json.Context.IsFull || known.Add((title.Award, title.Period))) continue;
            var (_, start, index) = _places.Find(place => ReferenceEquals(place.Title, title));
            json.Report(FactDiagnostics.SameTitleTwice(json.At(start, $"[{index}]"), title.Award.Value, title.Period));
        }
    }

    /// <summary>Whether an award stands twice for one period; for the short lists that nearly everybody has.</summary>
    private static bool AnyTwice(Records<TitleRecord> records)
    {
        for (var i = 1; i < records.Counted.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (records.Counted[i].Period == records.Counted[j].Period && records.Counted[i].Award == records.Counted[j].Award) return true;
            }
        }

        return false;
    }
}
