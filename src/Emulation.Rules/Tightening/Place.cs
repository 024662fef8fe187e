namespace Emulation.Rules.Tightening;

/// <summary>Around what two conditions stand, which changes what their years mean.</summary>
/// <param name="EachYear">Whether they are asked of each year of a span by itself.</param>
/// <param name="Window">For what is asked of a span as a whole: the least length of the span; else null.</param>
internal readonly record struct Place(bool EachYear, int? Window)
{
    /// <summary>In a criterion, or of the members of a collective.</summary>
    public static Place Criterion => default;

    public static Place EveryYear => new(true, null);

    public static Place Over(int years) => new(false, years);
}
