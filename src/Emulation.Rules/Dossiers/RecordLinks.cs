using System.Globalization;
using System.Text;
using Emulation.Domain.Candidates;
using Emulation.Domain.Time;

namespace Emulation.Rules.Dossiers;

/// <summary>The ids of one list of records, and which record says that it replaces which.</summary>
/// <remarks>Checked when the list is complete, since a record may replace one that is listed after it.</remarks>
internal sealed class RecordLinks
{
    private readonly List<Link> _ids = [];
    private readonly List<Link> _replaces = [];
    private CandidateKind _kind;
    private string? _candidate;

    /// <summary>Where the id of the record that is being read stands.</summary>
    public int IdAt { get; set; }

    /// <summary>Where the word stands that says what this record replaces.</summary>
    public int ReplacesAt { get; set; }

    /// <summary>Begins with a list of a candidate.</summary>
    public void Begin(CandidateKind kind, string? candidate)
    {
        _ids.Clear();
        _replaces.Clear();
        (_kind, _candidate) = (kind, candidate);
    }

    public void Add(in RecordFields record, int index, PeriodId? year = null)
    {
        if (record.Id is { } id) _ids.Add(new(id, IdAt, index, year, id));
        if (record.Replaces is { } replaces) _replaces.Add(new(replaces, ReplacesAt, index, year, record.Id));
    }

    /// <summary>Reports ids that stand twice, and words that replace nothing; call it after the list.</summary>
    public void Check(ref DossierJson json)
    {
        if (_ids.Count + _replaces.Count < 2 && _replaces.Count == 0) return;
        var known = new HashSet<string>(_ids.Count, StringComparer.Ordinal);
        foreach (var id in _ids)
        {
            if (!known.Add(id.Text)) json.Report(FactDiagnostics.DuplicateRecord(json.At(id.Offset, id.Path("id")), id.Text));
        }

        foreach (var replaces in _replaces)
        {
            var itself = replaces.Text == replaces.Record;
            if (!itself && known.Contains(replaces.Text)) continue;
            var at = json.At(replaces.Offset, replaces.Path("replaces"));
            json.Report(itself ? FactDiagnostics.ReplacesItself(at, replaces.Text) : FactDiagnostics.ReplacesNothing(at, replaces.Text));
        }
    }

    /// <summary>Reads whom a record is about, an id or a kind and an id, and reports anybody but the candidate.</summary>
    public void CheckSubject(ref DossierJson json)
    {
        if (json.IsNull) return;
        var start = json.Offset;
        CandidateKind? kind = _kind;
        string? id = null;
        if (json.Token != System.Text.Json.JsonTokenType.StartObject)
        {
            id = json.Id();
        }
        else if (json.BeginObject())
        {
            ulong seen = 0;
            while (json.NextKey(ref seen, out SubjectKey key))
            {
                if (key == SubjectKey.Id) id = json.Id();
                else kind = json.Word<CandidateKind>(required: true);
            }

            if (!json.Require(seen, SubjectKey.Id, start)) return;
        }

        if (id is null || kind is not { } of || _candidate is null || (of == _kind && id == _candidate)) return;
        json.Report(FactDiagnostics.OtherSubject(json.At(start), Words<CandidateKind>.Of(of), id));
    }

    private readonly record struct Link(string Text, int Offset, int Index, PeriodId? Year, string? Record)
    {
        public string Path(string key)
        {
            var path = new StringBuilder();
            if (Year is { } year) path.Append('.').Append(year.ToString());
            if (Index >= 0) path.Append(CultureInfo.InvariantCulture, $"[{Index}]");
            return path.Append('.').Append(key).ToString();
        }
    }
}
