using Emulation.Domain.Movements;

namespace Emulation.Rules.Monitoring;

/// <summary>A record that may turn out to be of the same thing as another one: its day, or which of its contents is so, is not known.</summary>
/// <param name="Record">What it says.</param>
/// <param name="TakesBack">Whether it was revoked: the thing may not count where it is the same.</param>
/// <param name="IsOtherSide">Whether it is the partner's record of something mutual: the thing may count for the partner instead.</param>
internal readonly record struct Joiner(MovementRecord Record, bool TakesBack, bool IsOtherSide)
{
    /// <summary>Whether something that it is the same as may no longer count where it did.</summary>
    /// <param name="countsBoth">Whether what is mutual counts for both.</param>
    public bool MayMove(bool countsBoth) => TakesBack || (IsOtherSide && !countsBoth);
}
