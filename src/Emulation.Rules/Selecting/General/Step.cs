namespace Emulation.Rules.Selecting.General;

/// <summary>Places that are filled together, under one minimum guarantee. Most problems have one step.</summary>
internal sealed class Step
{
    /// <summary>By kind, whether it may take part.</summary>
    public required bool[] Members { get; init; }

    /// <summary>By kind, the floors it counts for, as indexes into <see cref="Floors"/>.</summary>
    public required int[][] FloorsOf { get; init; }

    /// <summary>The floors.</summary>
    public required SelectionFloor[] Floors { get; init; }

    /// <summary>How many places the step has; null where only the caps limit.</summary>
    public int? Places { get; init; }

    /// <summary>What these places are called where they are too few.</summary>
    public string PlacesId { get; init; } = "total";

    /// <summary>The floor whose places these are: hard floors must be met when their step ends.</summary>
    private int Reserved { get; init; } = -1;

    /// <summary>The problem as one step: what must be possible whatever the steps do.</summary>
    public static Step Whole(CompiledProblem problem, Crowd crowd) => new()
    {
        Members = [.. crowd.Kinds.Select(_ => true)],
        FloorsOf = [.. crowd.Kinds.Select(kind => kind.Floors)],
        Floors = problem.Floors,
    };

    /// <summary>The same step with a hard open-first floor lowered by those of its set who have a place already outside the step.</summary>
    public Step After(Crowd crowd, int[] taken, int locked)
    {
        if (Reserved < 0)
        {
            return this;
        }

        var there = taken.Where((_, group) => Members[crowd.Groups[group].Kind]).Sum() - locked;
        return new()
        {
            Members = Members,
            FloorsOf = Array.ConvertAll<bool, int[]>(Members, isMember => isMember ? [0] : []),
            Floors = [Floors[0] with { Min = Math.Max(0, Floors[0].Min - there) }],
            Places = Places,
            PlacesId = PlacesId,
        };
    }

    /// <summary>The steps of a problem, in order.</summary>
    /// <remarks>
    /// Open-first floors are set-asides without floors inside. Where the rules are silent: floors or set-asides that add up to more than
    /// the total leave no open place, and the later ones get what is left; without a total every place is open; with
    /// <see cref="UnfilledFloor.KeepVacant"/> no unfilled place of a set-aside reverts, else a last step gives all of them back to
    /// rank, under the caps alone; set-asides come with minimum-guarantee floors in the open places, so
    /// <see cref="FloorMode.OpenFirst"/> asks nothing
    /// more there.
    /// </remarks>
    public static Step[] Of(CompiledProblem problem, Crowd crowd)
    {
        var kinds = crowd.Kinds;
        bool[] everybody = [.. kinds.Select(_ => true)];
        int[][] noFloors = [.. kinds.Select(_ => Array.Empty<int>())];
        var openFirst = problem.Source.FloorMode == FloorMode.OpenFirst && problem.SetAsides.Length == 0;
        int[][] openFloors = openFirst ? noFloors : [.. kinds.Select(kind => kind.Floors)];
        SelectionFloor[] floors = openFirst ? [] : problem.Floors;
        if (problem.SetAsides.Length == 0 && !(openFirst && problem.Floors.Length > 0))
        {
            // Where unfilled places stay vacant the total is counted anew, less by the least shortfall.
            var places = problem.Source.UnfilledFloor == UnfilledFloor.KeepVacant ? problem.Source.Total : null;
            return [new() { Members = everybody, FloorsOf = openFloors, Floors = floors, Places = places }];
        }

        var reserved = openFirst ? problem.Floors.Sum(floor => (long)floor.Min) : problem.SetAsides.Sum(aside => (long)aside.Places);
        var open = problem.Source.Total is { } total ? (int?)Math.Max(0, total - reserved) : null;
        var steps = new List<Step> { new() { Members = everybody, FloorsOf = openFloors, Floors = floors, Places = open } };
        for (var f = 0; openFirst && f < problem.Floors.Length; f++)
        {
            var floor = problem.Floors[f];
            bool[] members = [.. kinds.Select(kind => kind.Floors.Contains(f))];
            var hard = problem.Source.FloorsHard;
            steps.Add(new()
            {
                Members = members,
                FloorsOf = noFloors,
                Floors = hard ? [floor] : [],
                Places = floor.Min,
                PlacesId = floor.Id,
                Reserved = hard ? f : -1,
            });
        }

        for (var a = 0; a < problem.SetAsides.Length; a++)
        {
            var aside = problem.SetAsides[a];
            steps.Add(new()
            {
                Members = [.. kinds.Select(kind => kind.SetAsides.Contains(a))],
                FloorsOf = [.. kinds.Select(kind => Array.IndexOf(kind.SetAsides, a) is >= 0 and var at ? kind.SetAsideFloors[at] : [])],
                Floors = [.. aside.Floors],
                Places = aside.Places,
                PlacesId = aside.Id,
            });
        }

        if (problem.Source.UnfilledFloor == UnfilledFloor.Revert)
        {
            steps.Add(new() { Members = everybody, FloorsOf = noFloors, Floors = [] });
        }

        return [.. steps];
    }
}
