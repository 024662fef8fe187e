using System.Collections.Immutable;
using Emulation.Domain.Wording;

namespace Emulation.Cli.Spreadsheets.Tables;

/// <summary>A column of a table.</summary>
/// <param name="Key">Its key; the English heading is the key with spaces.</param>
/// <param name="Vi">Its Vietnamese heading.</param>
/// <param name="Kind">What its cells hold.</param>
internal sealed record TableColumn(string Key, string Vi, ColumnKind Kind = ColumnKind.Text)
{
    /// <summary>The keys through which the value is reached in the JSON object of the row; empty where it has no place there.</summary>
    public ImmutableArray<string> Path { get; init; } = [Key];

    /// <summary>The words that a cell may hold, or null for any.</summary>
    public WordList? Words { get; init; }

    /// <summary>Whether the word for "none" states that there is none.</summary>
    public bool CanBeNone { get; init; }

    /// <summary>Whether each row needs it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether its numbers are parts of 1, so that a percentage means in it what is kept.</summary>
    public bool IsShare { get; init; }

    /// <summary>What the notes say besides what the kind says, in Vietnamese and English; null for nothing.</summary>
    public (string Vi, string En)? Note { get; init; }

    /// <summary>The English heading where it is not the key with spaces.</summary>
    public string? En { get; init; }

    /// <summary>Whether the column only says which row of another table this one belongs to.</summary>
    public bool IsLink => Path.IsEmpty;

    /// <summary>The heading in a language.</summary>
    public string Heading(WordingLanguage language) => language == WordingLanguage.Vietnamese ? Vi : En ?? Headings.Shown(Key);

    /// <summary>Whether a heading, in normal form, names this column.</summary>
    public bool Answers(string normal) => Headings.AsKey(normal) == Key || Headings.Normal(Vi) == normal;
}
