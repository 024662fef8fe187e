namespace Emulation.Rules.Movements;

/// <summary>Which steps below a standard cost points.</summary>
internal enum CountedSteps
{
    /// <summary>Whole ones.</summary>
    Whole,

    /// <summary>One that has begun as well.</summary>
    Begun,
}
