namespace Emulation.Rules.Selecting.General;

/// <summary>
/// Works every problem out exactly: crossing caps, floors on any sets, shares of those selected, places in steps. Slower than an
/// engine for trees.
/// </summary>
/// <remarks>
/// Candidates collapse to kinds that are in the same sets, so that a choice is a count per kind. Best first, whoever can be extended to
/// a best choice is taken (<see cref="StepRules"/>); caps answer that alone where nothing else is asked, else whole-number programming
/// by an exact simplex method (<see cref="ExactSystem"/>), which needs no branches where the constraints form two families of nested
/// sets. Three or more families can take exponential time: then the problem is refused with a diagnostic that names the limit, and
/// never answered by approximation. Time without ties: O(n) and at most one question per candidate selected and kind refused, each of a
/// few pivots of constraints × kinds.
/// </remarks>
internal sealed class GeneralEngine : ISelectionEngine
{
    /// <inheritdoc/>
    /// <exception cref="SelectionException">A limit was passed.</exception>
    public EngineResult Run(CompiledProblem problem, CancellationToken cancellationToken)
    {
        var crowd = Crowd.Of(problem, strict: false);
        var course = new Course(problem, crowd, cancellationToken);
        var bounds = new TakenBounds(crowd.Groups.Length);
        if (course.Run(bounds) is { } conflict)
        {
            return new() { Chosen = new ChosenUnder[problem.Count], Size = 0, Conflict = conflict };
        }

        var (shown, shownCrowd) = (course, crowd);
        if (!crowd.IsStrict && course.HasShortfall)
        {
            // The sum is the same under every order, but not where it falls; one order is shown, that of the ids.
            shownCrowd = Crowd.Of(problem, strict: true);
            shown = new(problem, shownCrowd, cancellationToken);
            shown.Run(new(shownCrowd.Groups.Length));
        }

        return new()
        {
            Chosen = [.. crowd.GroupOf.Select(group => bounds.Of(group, crowd.Groups[group].Count))],
            Size = course.Size.Most,
            SizeVaries = course.Size.Least != course.Size.Most,
            Shortfall = shown.Shortfall,
            Open = problem.SetAsides.Length > 0 ? First(shownCrowd, shown.Opened) : null,
            Unfilled = shown.Unfilled,
        };
    }

    // So many of each group, the first ones.
    private static bool[] First(Crowd crowd, int[] counts)
    {
        int[] left = [.. counts];
        return Array.ConvertAll(crowd.GroupOf, group => left[group]-- > 0);
    }
}
