using Emulation.Domain.Quotas;

namespace Emulation.Domain.Conditions;

/// <summary>Between which limits a share must lie; a limit that is null is not asked.</summary>
public sealed record ShareLimits
{
    /// <summary>The least share that will do.</summary>
    public Percentage? AtLeast { get; init; }

    /// <summary>The share that must be passed.</summary>
    public Percentage? MoreThan { get; init; }

    /// <summary>The greatest share that will do.</summary>
    public Percentage? AtMost { get; init; }

    /// <summary>The share that must not be reached.</summary>
    public Percentage? LessThan { get; init; }
}
