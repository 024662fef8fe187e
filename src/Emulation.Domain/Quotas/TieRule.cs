using Emulation.Domain.Citations;

namespace Emulation.Domain.Quotas;

/// <summary>What happens to a tie across the last place, and where that stands.</summary>
/// <param name="Policy">What happens.</param>
public sealed record TieRule(TiePolicy Policy)
{
    /// <summary>It is left to the council, as where no policy says anything.</summary>
    public static TieRule Refer { get; } = new(TiePolicy.Refer);

    /// <summary>The seed of the lot that the policy publishes; null where whoever decides gives it.</summary>
    public string? Seed { get; init; }

    /// <summary>Where it stands, or null.</summary>
    public Citation? Citation { get; init; }
}
