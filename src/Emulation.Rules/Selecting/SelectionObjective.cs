namespace Emulation.Rules.Selecting;

/// <summary>What is sought after the caps hold and the floors fall short by as little as can be.</summary>
public enum SelectionObjective
{
    /// <summary>The best-ranked first: of two sets the one that holds the best-ranked candidate on whom they differ.</summary>
    MeritLexicographic,

    /// <summary>As many as possible, then the best-ranked first. It differs only where caps cross.</summary>
    MaxSizeThenMerit,
}
