using System.Collections.Immutable;
using Emulation.Domain.Citations;
using Emulation.Domain.Wording;

namespace Emulation.Domain.Movements;

/// <summary>One round of a movement: a step of its funnel (vòng, cấp xét chọn).</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Streams">Its streams; at least one. No entry belongs to two of them.</param>
public sealed record MovementRound(string Id, LocalizedText Title, ImmutableArray<StreamRule> Streams)
{
    /// <summary>The earlier rounds whose results it takes; empty where it takes the entries themselves.</summary>
    public ImmutableArray<string> Takes { get; init; } = [];

    /// <summary>When it is held, or null where that is not known.</summary>
    public RoundTime? Held { get; init; }

    /// <summary>Where it is set, or null.</summary>
    public Citation? Citation { get; init; }

    /// <summary>Whether that was verified.</summary>
    public VerificationStatus Status { get; init; }
}
