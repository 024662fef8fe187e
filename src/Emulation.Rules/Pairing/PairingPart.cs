namespace Emulation.Rules.Pairing;

/// <summary>The lists of a pairing, in the order in which what is wrong with them is told.</summary>
internal enum PairingPart
{
    /// <summary>The pairing as a whole.</summary>
    Whole,

    /// <summary>Those that help, or that propose.</summary>
    First,

    /// <summary>Those that are helped, or that are proposed to.</summary>
    Second,
}
