using System.Collections.Immutable;
using Emulation.Domain.Candidates;
using Emulation.Domain.Citations;
using Emulation.Domain.Wording;

namespace Emulation.Domain.Awards;

/// <summary>What an award is, apart from its standards.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">Title or commendation.</param>
/// <param name="Subjects">Whom it is for; at least one kind.</param>
/// <param name="Tier">Its rank: a greater number is the higher award.</param>
/// <param name="Citation">The article that creates it.</param>
public sealed record AwardDefinition(LocalizedText Name, AwardKind Kind, ImmutableArray<CandidateKind> Subjects, int Tier, Citation Citation)
{
    /// <summary>The sectors it is for; elsewhere it is simply not met. Empty means all.</summary>
    public ImmutableArray<Sector> Sectors { get; init; } = [];

    /// <summary>The nationalities of persons it is for; elsewhere it is simply not met. Empty means all.</summary>
    public ImmutableArray<Citizenship> Nationalities { get; init; } = [];

    /// <summary>Whether it may be given after death (truy tặng); else it is simply not met for a person who has died.</summary>
    public bool Posthumous { get; init; }

    /// <summary>Who confers it.</summary>
    public ImmutableArray<Conferral> ConferredBy { get; init; } = [];

    /// <summary>Who submits it to whoever confers it (trình khen thưởng); empty where no policy says.</summary>
    public ImmutableArray<Conferral> SubmittedBy { get; init; } = [];
}
