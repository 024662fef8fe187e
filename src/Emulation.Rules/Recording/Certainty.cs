namespace Emulation.Rules.Recording;

/// <summary>How sure it is that an award is conferred as it was decided.</summary>
public enum Certainty
{
    /// <summary>It is not conferred by this decision.</summary>
    None,

    /// <summary>It may be: a fact, a place, a vote or an open matter could still turn out either way.</summary>
    Open,

    /// <summary>It is.</summary>
    Sure,
}
