namespace Emulation.Rules.Language.Concepts;

/// <summary>The calendar year of a due date; the value is the number of years after the one in which the award period ends.</summary>
internal enum DueYear
{
    /// <summary>The calendar year in which the award period ends.</summary>
    ThisYear = 0,

    /// <summary>The calendar year after it (năm liền kề).</summary>
    NextYear = 1,
}
