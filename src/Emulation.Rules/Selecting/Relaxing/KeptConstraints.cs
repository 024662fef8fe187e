namespace Emulation.Rules.Selecting.Relaxing;

/// <summary>Some of the caps and floors of a problem, the others left out.</summary>
/// <param name="Caps">By cap, whether it is kept.</param>
/// <param name="Floors">By floor, whether it is kept.</param>
internal sealed record KeptConstraints(bool[] Caps, bool[] Floors)
{
    /// <summary>Whether nothing is left out.</summary>
    public bool IsAll => !Caps.Contains(false) && !Floors.Contains(false);

    /// <summary>All of them.</summary>
    public static KeptConstraints All(CompiledProblem problem) =>
        new([.. problem.Caps.Select(_ => true)], [.. problem.Floors.Select(_ => true)]);

    /// <summary>All caps, and the floors or none of them.</summary>
    public static KeptConstraints OfCaps(CompiledProblem problem, bool floors) =>
        new([.. problem.Caps.Select(_ => true)], [.. problem.Floors.Select(_ => floors)]);

    /// <summary>The caps on everybody, such as the total, and the floors or none of them.</summary>
    public static KeptConstraints Wide(CompiledProblem problem, bool floors) => new(
        [.. problem.Caps.Select((_, cap) => IsWide(problem, cap))], [.. problem.Floors.Select(_ => floors)]);

    /// <summary>Whether everybody is in a cap.</summary>
    public static bool IsWide(CompiledProblem problem, int cap) =>
        Array.TrueForAll(problem.Types, type => type.Count == 0 || Array.BinarySearch(type.Caps, cap) >= 0);

    /// <summary>These and the others.</summary>
    public KeptConstraints With(KeptConstraints other) =>
        new([.. Caps.Zip(other.Caps, (one, two) => one | two)], [.. Floors.Zip(other.Floors, (one, two) => one | two)]);

    /// <summary>The problem without those that are left out; caps and floors keep their places in its lists.</summary>
    public CompiledProblem Of(CompiledProblem problem) => IsAll ? problem : ProblemChanges.With(
        problem,
        Array.ConvertAll(problem.Types, type => type with
        {
            Caps = Array.FindAll(type.Caps, cap => Caps[cap]),
            Floors = Array.FindAll(type.Floors, floor => Floors[floor]),
        }),
        [.. problem.Floors.Select((floor, f) => Floors[f] ? floor : floor with { Min = 0 })]);

    /// <summary>Those left out that may not hold of an outcome, under some order of the tied; null where all of them hold.</summary>
    /// <param name="problem">The problem with all of them.</param>
    /// <param name="least">By type, how many are chosen under every order.</param>
    /// <param name="most">By type, how many are chosen under some order.</param>
    public KeptConstraints? Broken(CompiledProblem problem, int[] least, int[] most)
    {
        var (inCap, inFloor) = (new int[Caps.Length], new int[Floors.Length]);
        for (var type = 0; type < least.Length; type++)
        {
            foreach (var cap in problem.Types[type].Caps)
            {
                inCap[cap] += most[type];
            }

            foreach (var floor in problem.Types[type].Floors)
            {
                inFloor[floor] += least[type];
            }
        }

        var broken = new KeptConstraints(
            [.. inCap.Select((count, cap) => !Caps[cap] && count > problem.Caps[cap].Max)],
            [.. inFloor.Select((count, floor) => !Floors[floor] && count < problem.Floors[floor].Min)]);
        return broken.Caps.Contains(true) || broken.Floors.Contains(true) ? broken : null;
    }
}
