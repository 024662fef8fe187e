using System.Collections.Immutable;
using Emulation.Domain.Awards;
using Emulation.Domain.Citations;
using Emulation.Domain.Time;
using Emulation.Domain.Wording;

namespace Emulation.Domain.Deadlines;

/// <summary>A day up to which something has to be done (thời hạn): dossiers handed in, appraised, answered.</summary>
/// <param name="Name">Its name; a lower layer that restates it may only make it earlier or shorter.</param>
/// <param name="Says">What has to be done.</param>
/// <param name="Rule">How the day is found.</param>
/// <param name="Citation">Where it stands.</param>
/// <param name="Status">Whether it was verified against the text.</param>
public sealed record Deadline(string Name, LocalizedText Says, DeadlineRule Rule, Citation Citation, VerificationStatus Status)
{
    /// <summary>The awards it is for; empty means all.</summary>
    public ImmutableArray<AwardId> Awards { get; init; } = [];

    /// <summary>The kind of award period it is for; null means both.</summary>
    public AwardCycle? Cycle { get; init; }
}
