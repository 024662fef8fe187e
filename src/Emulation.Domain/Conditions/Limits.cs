namespace Emulation.Domain.Conditions;

/// <summary>Between which limits a number must lie; a limit that is null is not asked.</summary>
public sealed record Limits
{
    /// <summary>The least number that will do.</summary>
    public decimal? AtLeast { get; init; }

    /// <summary>The number that must be passed.</summary>
    public decimal? MoreThan { get; init; }

    /// <summary>The greatest number that will do.</summary>
    public decimal? AtMost { get; init; }

    /// <summary>The number that must not be reached.</summary>
    public decimal? LessThan { get; init; }

    /// <summary>Whether a number is too small.</summary>
    public bool IsBelow(decimal number) => number < AtLeast || number <= MoreThan;

    /// <summary>Whether a number is too great.</summary>
    public bool IsAbove(decimal number) => number > AtMost || number >= LessThan;
}
