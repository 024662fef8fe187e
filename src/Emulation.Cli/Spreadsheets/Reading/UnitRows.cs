using Emulation.Cli.Loading;
using Emulation.Cli.Spreadsheets.Tables;
using Emulation.Domain.Candidates;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Wording;

namespace Emulation.Cli.Spreadsheets.Reading;

/// <summary>The rows of one unit, each list with the candidate that it belongs to.</summary>
internal sealed class UnitRows
{
    private readonly Dictionary<(DossierTable Table, CandidateKind Kind, string Id), List<TableRow>> _lists = [];
    private readonly Dictionary<CandidateKind, List<TableRow>> _candidates = [];
    private readonly Dictionary<(CandidateKind Kind, string Id), TableRow> _first = [];

    /// <summary>Sorts the rows; what belongs to nobody is reported.</summary>
    public UnitRows(string unit, IEnumerable<TableRow> rows, Action<Diagnostic> report)
    {
        var links = new List<TableRow>();
        foreach (var row in rows)
        {
            HasErrors |= row.HasErrors;
            switch (row.Sheet.Table.Level)
            {
                case TableLevel.Unit:
                    Units.Add(row);
                    break;
                case TableLevel.UnitList:
                    Parents.Add(row);
                    break;
                case TableLevel.Candidate:
                    Add(row);
                    break;
                default:
                    links.Add(row);
                    break;
            }
        }

        foreach (var row in links)
        {
            if (Owner(unit, row, report) is { } owner)
            {
                var key = (row.Sheet.Table, owner.Kind, owner.Id);
                (_lists.TryGetValue(key, out var list) ? list : _lists[key] = []).Add(row);
            }
        }
    }

    /// <summary>Whether a cell of the unit was reported already.</summary>
    public bool HasErrors { get; }

    /// <summary>The rows of the unit itself.</summary>
    public List<TableRow> Units { get; } = [];

    /// <summary>The rows of the units above it.</summary>
    public List<TableRow> Parents { get; } = [];

    /// <summary>The candidates of a kind.</summary>
    public IReadOnlyList<TableRow> Candidates(CandidateKind kind) => _candidates.GetValueOrDefault(kind, []);

    /// <summary>The lists of a candidate. Where two rows have one id, the first has them.</summary>
    public IEnumerable<(DossierTable Table, List<TableRow> Rows)> ListsOf(CandidateKind kind, TableRow candidate)
    {
        if (candidate.Text("id") is not { } id || _first.GetValueOrDefault((kind, id)) != candidate)
        {
            yield break;
        }

        foreach (var table in DossierTables.All)
        {
            if (table.Level == TableLevel.CandidateList && _lists.TryGetValue((table, kind, id), out var rows))
            {
                yield return (table, rows);
            }
        }
    }

    private void Add(TableRow row)
    {
        var kind = row.Sheet.Table.Kind!.Value;
        (_candidates.TryGetValue(kind, out var list) ? list : _candidates[kind] = []).Add(row);
        if (row.Text("id") is { } id)
        {
            _first.TryAdd((kind, id), row);
        }
    }

    private (CandidateKind Kind, string Id)? Owner(string unit, TableRow row, Action<Diagnostic> report)
    {
        var table = row.Sheet.Table;
        var column = row.Sheet.IndexOf(table.CandidateKey!);
        if (row.Find(table.CandidateKey) is not { } cell)
        {
            if (column >= 0 && !row.HasErrors)
            {
                report(SheetDiagnostics.NoLink(row.Sheet.Place, row.Number, column, row.Sheet.Heading(column)));
            }

            return null;
        }

        if (cell.IsShownOtherwise)
        {
            report(SheetDiagnostics.NotText(row.Sheet.Place, row.Number, column, cell.Kind == CellKind.Date));
            return null;
        }

        var stated = table.Kind is null ? row.Find("of-kind") : null;
        var word = stated is { } kindCell ? TableWords.CandidateKind.KeyOf(kindCell.Text) : null;
        if (stated is { } unknown && word is null)
        {
            report(SheetDiagnostics.UnknownKind(row.Sheet.Place, row.Number, unknown.Column, unknown.Text));
            return null;
        }

        var kinds = Enum.GetValues<CandidateKind>()
            .Where(kind => (table.Kind is null || table.Kind == kind) && (word is null || EnumWords<CandidateKind>.Of(kind) == word)
                && _first.ContainsKey((kind, cell.Text)))
            .ToArray();
        if (kinds is [var one])
        {
            return (one, cell.Text);
        }

        report(kinds.Length == 0
            ? SheetDiagnostics.UnknownCandidate(row.Sheet.Place, row.Number, column, cell.Text, unit, NearWords.To(cell.Text,
                _first.Keys.Select(key => key.Id)).Words.FirstOrDefault())
            : SheetDiagnostics.SeveralKinds(row.Sheet.Place, row.Number, column, cell.Text, row.Sheet.IndexOf("of-kind") is >= 0 and var at
                ? row.Sheet.Heading(at) : table.Columns.First(each => each.Key == "of-kind").Heading(row.Sheet.Language)));
        return null;
    }
}
