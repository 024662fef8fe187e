namespace Emulation.Rules.Selecting;

/// <summary>The lists of a selection problem, in the order in which what is wrong with them is told.</summary>
internal enum SelectionPart
{
    /// <summary>The problem as a whole.</summary>
    Problem,

    /// <summary><see cref="SelectionProblem.Order"/>.</summary>
    Order,

    /// <summary><see cref="SelectionProblem.Units"/>.</summary>
    Unit,

    /// <summary><see cref="SelectionProblem.Candidates"/>.</summary>
    Candidate,

    /// <summary><see cref="SelectionProblem.Caps"/>.</summary>
    Cap,

    /// <summary><see cref="SelectionProblem.Floors"/>.</summary>
    Floor,

    /// <summary><see cref="SelectionProblem.SelectedShares"/>.</summary>
    Share,

    /// <summary><see cref="SelectionProblem.SetAsides"/>, with the floors inside them.</summary>
    SetAside,

    /// <summary><see cref="SelectionProblem.Locked"/>.</summary>
    Locked,
}
