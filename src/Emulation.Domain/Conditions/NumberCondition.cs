namespace Emulation.Domain.Conditions;

/// <summary>A score or a metric lies between limits, by itself or as a share of another one.</summary>
/// <param name="Source">Among which numbers it stands.</param>
/// <param name="Name">Its name, such as <c>council</c>.</param>
public sealed record NumberCondition(NumberSource Source, string Name) : Condition
{
    /// <summary>Between which limits the number lies; null where it is asked for as a share.</summary>
    public Limits? Limits { get; init; }

    /// <summary>The number of the same source that it is a share of; null where it is asked for by itself.</summary>
    public string? ShareOf { get; init; }

    /// <summary>Between which limits the share lies; null where the number is asked for by itself.</summary>
    public ShareLimits? Share { get; init; }
}
