using Emulation.Cli.Loading;
using Emulation.Cli.Spreadsheets.Tables;
using Emulation.Domain.Candidates;
using Emulation.Domain.Time;

namespace Emulation.Cli.Spreadsheets.Writing;

/// <summary>The tables of a template: those of every dossier, with the columns that the texts of its period ask for.</summary>
internal sealed class TemplateTables
{
    private readonly AwardPeriod? _period;

    private TemplateTables(IReadOnlyList<AskedFact> facts, AwardPeriod? period) => (Facts, _period) = (facts, period);

    /// <summary>Every fact that the texts ask for.</summary>
    public IReadOnlyList<AskedFact> Facts { get; }

    /// <summary>The period that the template is for, or null where it states none.</summary>
    public AwardPeriod? Period => _period;

    /// <summary>The tables for a period; where none is wanted, with the columns that the texts of the sample's school year ask for.</summary>
    public static TemplateTables For(AwardPeriod? period)
    {
        var of = period ?? AwardPeriod.SchoolYear(2024);
        return new(AskedFacts.In(AskedFacts.BuiltIn(new(of.From, of.To))), period);
    }

    /// <summary>The columns of a table.</summary>
    public IReadOnlyList<TableColumn> ColumnsOf(DossierTable table)
    {
        if (table is not { Level: TableLevel.Candidate, Kind: { } kind })
        {
            return table.Columns;
        }

        var named = new List<TableColumn>();
        if (_period is { } period && kind is CandidateKind.Individual or CandidateKind.Collective)
        {
            named.Add(PrefixColumns.Of("ratings", period.Id.ToString())!);
        }

        named.AddRange(Facts.Where(fact => fact.Kind == kind && fact.IsOfFirstTitles).Select(fact => PrefixColumns.Of("attested", fact.Key)!));
        var at = table.Columns.Select(column => column.Key).ToList().IndexOf("titles-known");
        return [.. table.Columns[..at], .. named, .. table.Columns[at..]];
    }
}
