using Emulation.Domain.Numbers;

namespace Emulation.Rules.Scoring;

/// <summary>What is known of the value of a scorecard's item: a number, that the item does not apply, or nothing.</summary>
/// <remarks>The default value is <see cref="Unknown"/>; a value that nobody gave is never 0.</remarks>
public readonly record struct ScoreValue
{
    private ScoreValue(Rational? number, bool doesNotApply) => (Number, DoesNotApply) = (number, doesNotApply);

    /// <summary>Nobody gave it.</summary>
    public static ScoreValue Unknown => default;

    /// <summary>The item does not apply.</summary>
    public static ScoreValue NotApplicable => new(null, true);

    /// <summary>A number: points, a percentage, a count or a rank, as the item's method reads it.</summary>
    public static ScoreValue Of(Rational number) => new(number, false);

    /// <summary>The number, or null where there is none.</summary>
    public Rational? Number { get; }

    /// <summary>Whether the item does not apply.</summary>
    public bool DoesNotApply { get; }

    /// <summary>Whether somebody gave a number or said that the item does not apply.</summary>
    public bool IsKnown => DoesNotApply || Number is not null;
}
