using Emulation.Domain.Time;
using NodaTime;

namespace Emulation.Rules.Dossiers;

/// <summary>Reads an award period: <c>{"id": "2024-2025", "cycle": "school-year", "from": "2024-09-01", "to": "2025-09-01"}</c>.</summary>
internal static class PeriodReader
{
    private const int FewestMonths = 10;
    private const int MostMonths = 14;

    public static AwardPeriod? Read(ref DossierJson json)
    {
        var start = json.Offset;
        if (json.IsNull || !json.BeginObject()) return null;

        PeriodId? id = null;
        AwardCycle? cycle = null;
        (LocalDate? from, LocalDate? to) = (null, null);
        var (cycleAt, fromAt, toAt) = (0, 0, 0);
        ulong seen = 0;
        while (json.NextKey(ref seen, out PeriodKey key))
        {
            switch (key)
            {
                case PeriodKey.Id:
                    id = json.Period(required: true);
                    break;
                case PeriodKey.Cycle:
                    cycleAt = json.Offset;
                    cycle = json.Word<AwardCycle>();
                    break;
                case PeriodKey.From:
                    fromAt = json.Offset;
                    from = json.Date(required: true);
                    break;
                case PeriodKey.To:
                    toAt = json.Offset;
                    to = json.Date(required: true);
                    break;
            }
        }

        _ = json.Require(seen, PeriodKey.Id, start) & json.Require(seen, PeriodKey.From, start) & json.Require(seen, PeriodKey.To, start);
        if (id is not { } year) return null;

        var right = true;
        if (cycle is { } stated && stated != year.Cycle)
        {
            right = false;
            json.Report(FactDiagnostics.CycleDisagrees(json.At(cycleAt, ".cycle"), year, Words<AwardCycle>.Of(stated).Replace('-', ' ')));
        }

        if (from is { } first && first.Year != year.Year)
        {
            right = false;
            json.Report(FactDiagnostics.PeriodStart(json.At(fromAt, ".from"), year));
        }

        if (from is { } begin && to is { } end && !LastsAYear(begin, end))
        {
            right = false;
            json.Report(FactDiagnostics.PeriodLength(json.At(toAt, ".to"), year));
        }

        return right && from is { } a && to is { } b ? new AwardPeriod(year, a, b) : null;
    }

    /// <summary>A school year may be held a little early or late; anything else is a slip of the pen.</summary>
    private static bool LastsAYear(LocalDate from, LocalDate to) =>
        from.Year < 9998 && to >= from.PlusMonths(FewestMonths) && to <= from.PlusMonths(MostMonths);
}
