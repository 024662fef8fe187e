namespace Emulation.Domain.Conditions;

/// <summary>Where titles that are counted must end.</summary>
public enum RunEnding
{
    /// <summary>With the period under consideration.</summary>
    ThisPeriod,

    /// <summary>With the period before it.</summary>
    LastPeriod,

    /// <summary>With either of the two.</summary>
    LastOrThisPeriod,

    /// <summary>Anywhere up to the period under consideration.</summary>
    Any,
}
