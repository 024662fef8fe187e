using System.Collections.Immutable;
using Emulation.Domain.Quotas;
using Emulation.Rules.Selecting;

namespace Emulation.Rules.Tests.Selecting.Oracle;

/// <summary>A selection problem that can be varied with <c>with</c>, and is printed as a text that can be read again.</summary>
internal sealed record Instance
{
    public Regime Regime { get; init; }

    public ImmutableArray<SelectionCandidate> Candidates { get; init; } = [];

    public ImmutableArray<SelectionUnit> Units { get; init; } = [];

    public ImmutableArray<SelectionKey> Order { get; init; } = [new("score")];

    public int? Total { get; init; }

    public ImmutableArray<SelectionCap> Caps { get; init; } = [];

    public ImmutableArray<SelectionFloor> Floors { get; init; } = [];

    public bool FloorsHard { get; init; }

    public FloorCounting FloorCounting { get; init; }

    public FloorMode FloorMode { get; init; }

    public UnfilledFloor UnfilledFloor { get; init; }

    public SelectionObjective Objective { get; init; }

    public ImmutableArray<SelectedShare> Shares { get; init; } = [];

    public ImmutableArray<SetAside> SetAsides { get; init; } = [];

    public TiePolicy Tie { get; init; }

    public string? Seed { get; init; }

    public ImmutableArray<string> Locked { get; init; } = [];

    /// <summary>Whether places are given in steps, one kind of place after the other.</summary>
    public bool IsStaged => FloorMode == FloorMode.OpenFirst || SetAsides.Length > 0;

    public SelectionProblem ToProblem() => new()
    {
        Candidates = Candidates,
        Units = Units,
        Order = Order,
        Total = Total,
        Caps = Caps,
        Floors = Floors,
        FloorsHard = FloorsHard,
        FloorCounting = FloorCounting,
        FloorMode = FloorMode,
        UnfilledFloor = UnfilledFloor,
        Objective = Objective,
        SelectedShares = Shares,
        SetAsides = SetAsides,
        Tie = Tie,
        Seed = Seed,
        Locked = Locked,
    };

    /// <summary>The same problem without one candidate.</summary>
    public Instance Without(string id) => this with
    {
        Candidates = Candidates.RemoveAll(candidate => candidate.Id == id),
        Locked = Locked.Remove(id),
    };

    /// <summary>The same problem with a cap, or the total, raised.</summary>
    public Instance Raise(string cap, int by) => cap == "total"
        ? this with { Total = Total + by }
        : this with { Caps = [.. Caps.Select(each => each.Id == cap ? each with { Max = each.Max + by } : each)] };

    /// <summary>The same problem with a floor lowered.</summary>
    public Instance Lower(string floor, int by) =>
        this with { Floors = [.. Floors.Select(each => each.Id == floor ? each with { Min = each.Min - by } : each)] };

    /// <summary>The same problem with one candidate changed.</summary>
    public Instance Change(string id, Func<SelectionCandidate, SelectionCandidate> change) =>
        this with { Candidates = [.. Candidates.Select(each => each.Id == id ? change(each) : each)] };

    public override string ToString() => InstanceText.Write(this);
}
