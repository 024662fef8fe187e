namespace Emulation.Rules.Selecting;

/// <summary>Under which orders inside the tie classes a candidate is chosen.</summary>
internal enum ChosenUnder : byte
{
    /// <summary>Under none.</summary>
    None,

    /// <summary>Under some.</summary>
    Some,

    /// <summary>Under all.</summary>
    All,
}
