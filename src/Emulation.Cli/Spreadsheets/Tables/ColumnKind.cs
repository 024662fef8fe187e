namespace Emulation.Cli.Spreadsheets.Tables;

/// <summary>What a cell of a column holds.</summary>
internal enum ColumnKind
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A word of a closed list.</summary>
    Word,

    /// <summary>A date.</summary>
    Date,

    /// <summary>A school year or a calendar year.</summary>
    Period,

    /// <summary>An exact number.</summary>
    Number,

    /// <summary>A whole number.</summary>
    Count,

    /// <summary>Yes or no.</summary>
    Truth,

    /// <summary>Several texts, separated by semicolons.</summary>
    Texts,

    /// <summary>Says "none" where a list is known to be empty.</summary>
    NoneOfList,

    /// <summary>The documents that prove a record, separated by semicolons.</summary>
    Evidence,

    /// <summary>Their hashes, in the same order.</summary>
    EvidenceHashes,
}
