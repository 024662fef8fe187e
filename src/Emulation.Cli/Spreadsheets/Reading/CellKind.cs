namespace Emulation.Cli.Spreadsheets.Reading;

/// <summary>What stands in a cell.</summary>
internal enum CellKind : byte
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A number that is shown as it is.</summary>
    Number,

    /// <summary>A number that a format shows otherwise.</summary>
    FormattedNumber,

    /// <summary>A number that is shown as a percentage.</summary>
    Percent,

    /// <summary>A day, written as year, month and day.</summary>
    Date,

    /// <summary>True or false.</summary>
    Truth,
}
