namespace Emulation.Rules.Juries;

/// <summary>What a mark that was not given means.</summary>
public enum MissingMarks
{
    /// <summary>The act has no score until it is given, and so nobody has a rank.</summary>
    Reject,

    /// <summary>The others count alone.</summary>
    Ignore,

    /// <summary>A stated mark stands in its place.</summary>
    Fill,
}
