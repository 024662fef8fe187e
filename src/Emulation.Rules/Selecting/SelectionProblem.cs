using System.Collections.Immutable;
using Emulation.Domain.Quotas;

namespace Emulation.Rules.Selecting;

/// <summary>Who competes for how many places, by which ranking and under which caps and floors; everything that a selection reads.</summary>
/// <remarks>
/// Caps and <see cref="Total"/> are hard. Floors are soft unless <see cref="FloorsHard"/>: of all sets within the caps the one
/// with the least summed shortfall of floors is sought, under <see cref="SelectionObjective.MaxSizeThenMerit"/> then the largest,
/// and of those the one that holds the best-ranked candidate on whom two of them differ. The order in which candidates, units,
/// caps and floors are listed never matters.
/// </remarks>
public sealed class SelectionProblem
{
    /// <summary>The candidates; their ids are unique.</summary>
    public required ImmutableArray<SelectionCandidate> Candidates { get; init; }

    /// <summary>The units that candidates, caps and floors name; a tree or several. Empty where nothing names a unit.</summary>
    public ImmutableArray<SelectionUnit> Units { get; init; } = [];

    /// <summary>The ranking, the first key that differs decides. Candidates that are equal on every key are tied.</summary>
    public ImmutableArray<SelectionKey> Order { get; init; } = [new("score")];

    /// <summary>How many places there are in all, at least 0; null where only caps limit.</summary>
    public int? Total { get; init; }

    /// <summary>The most that may be selected of one set each; their ids are unique, and none is <c>total</c>.</summary>
    public ImmutableArray<SelectionCap> Caps { get; init; } = [];

    /// <summary>The fewest that should be selected of one set each; their ids are unique, also among the caps.</summary>
    public ImmutableArray<SelectionFloor> Floors { get; init; } = [];

    /// <summary>Whether an unmet floor makes the problem infeasible.</summary>
    public bool FloorsHard { get; init; }

    /// <summary>For how many floors one selected candidate counts.</summary>
    public FloorCounting FloorCounting { get; init; }

    /// <summary>Whether a floor is a minimum guarantee or comes on top of open places. With <see cref="FloorMode.OpenFirst"/> the order of the list of floors is the order in which they are filled.</summary>
    public FloorMode FloorMode { get; init; }

    /// <summary>What becomes of a reserved place that nobody can fill.</summary>
    public UnfilledFloor UnfilledFloor { get; init; }

    /// <summary>Whether an empty place or a lower-ranked candidate is the greater evil where caps cross.</summary>
    public SelectionObjective Objective { get; init; }

    /// <summary>Caps whose base is the number actually selected.</summary>
    public ImmutableArray<SelectedShare> SelectedShares { get; init; } = [];

    /// <summary>
    /// Vertical reservations, filled after the open places from whoever of their set is left, in the order of the list. With them
    /// <see cref="Floors"/> are horizontal and hold in the open places and, by <see cref="SetAside.Floors"/>, inside each set-aside.
    /// </summary>
    public ImmutableArray<SetAside> SetAsides { get; init; } = [];

    /// <summary>What happens to a tie across the last place.</summary>
    public TiePolicy Tie { get; init; }

    /// <summary>The published seed of the lot; needed with <see cref="TiePolicy.Lot"/> and never read otherwise.</summary>
    public string? Seed { get; init; }

    /// <summary>Ids of candidates whose places are taken already (acceptances): selected before anybody else, within the caps.</summary>
    public ImmutableArray<string> Locked { get; init; } = [];
}
