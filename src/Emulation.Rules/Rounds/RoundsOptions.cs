namespace Emulation.Rules.Rounds;

/// <summary>Which rounds are run.</summary>
public sealed record RoundsOptions
{
    /// <summary>The first round; null for those that can be run on what there is.</summary>
    public string? From { get; init; }

    /// <summary>The last round; null for all that follow.</summary>
    public string? To { get; init; }
}
