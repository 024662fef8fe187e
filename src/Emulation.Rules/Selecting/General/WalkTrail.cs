namespace Emulation.Rules.Selecting.General;

/// <summary>Who was taken on the way to a state, the last first.</summary>
/// <param name="Group">The group.</param>
/// <param name="Count">How many of it.</param>
/// <param name="Before">Who was taken before.</param>
internal sealed record WalkTrail(int Group, int Count, WalkTrail? Before);
