using NodaTime;

namespace Emulation.Rules.Dossiers;

/// <summary>Two dates of one object, of which the second is the first day on which something is no longer so.</summary>
internal ref struct DateRange
{
    private int _endAt;

    public LocalDate? From { get; private set; }
    public LocalDate? To { get; private set; }

    public void ReadFrom(ref DossierJson json, bool required = false) => From = json.Date(required);

    public void ReadTo(ref DossierJson json)
    {
        _endAt = json.Offset;
        To = json.Date();
    }

    /// <summary>Reports an end that is not after the start; call it after the object.</summary>
    public readonly void Check(ref DossierJson json, string start = "from", string end = "to")
    {
        if (From is { } from && To is { } to && to <= from) json.Report(FactDiagnostics.EndsBeforeStart(json.At(_endAt, $".{end}"), end, start));
    }
}
