using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Emulation.Domain.Candidates;
using Emulation.Domain.Wording;

namespace Emulation.Cli.Spreadsheets.Tables;

/// <summary>A table of dossiers: a sheet of a workbook, or a file of comma-separated values.</summary>
/// <param name="Key">Its key, which is its English name.</param>
/// <param name="Vi">Its Vietnamese name.</param>
/// <param name="Level">What a row is about.</param>
/// <param name="Columns">Its columns; those that say which row of another table a row belongs to stand first.</param>
internal sealed record DossierTable(string Key, string Vi, TableLevel Level, ImmutableArray<TableColumn> Columns)
{
    /// <summary>The kind of the candidates, or of those who have the list; null where a column says it.</summary>
    public CandidateKind? Kind { get; init; }

    /// <summary>The keys through which the list is reached in the object that has it.</summary>
    public ImmutableArray<string> List { get; init; } = [];

    /// <summary>Each table is there once.</summary>
    public bool Equals(DossierTable? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    /// <summary>The language of a name that the table answers to.</summary>
    public WordingLanguage LanguageOf(string normal) =>
        Headings.AsKey(normal) == Key || (normal.LastIndexOf(' ') is > 0 and var space && Headings.AsKey(normal[..space]) == Key)
            ? WordingLanguage.English : WordingLanguage.Vietnamese;

    /// <summary>The column that names the unit.</summary>
    public string? UnitKey => Level switch
    {
        TableLevel.Header => null,
        TableLevel.Unit => "id",
        _ => "unit",
    };

    /// <summary>The column that names the candidate.</summary>
    public string? CandidateKey => Level switch
    {
        TableLevel.Candidate => "id",
        TableLevel.CandidateList => Columns[1].Key,
        _ => null,
    };

    /// <summary>The name in a language.</summary>
    public string Name(WordingLanguage language) => language == WordingLanguage.Vietnamese ? Vi : Headings.Shown(Key);

    /// <summary>The column of a heading, or null.</summary>
    public TableColumn? Find(string heading)
    {
        var normal = Headings.Normal(heading);
        return Columns.FirstOrDefault(column => column.Answers(normal)) ?? (Level == TableLevel.Candidate ? PrefixColumns.Find(heading)
            : null);
    }

    /// <summary>Whether a name, in normal form, is that of this table.</summary>
    public bool Answers(string normal) =>
        Headings.AsKey(normal) == Key || Headings.Normal(Vi) == normal || Headings.AsKey(Headings.Normal(Vi)) == normal;
}
