using System.Collections.Immutable;
using Emulation.Domain.Candidates;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Time;

namespace Emulation.Rules.Dossiers;

/// <summary>What every candidate states, while one of them is read.</summary>
internal struct CandidateFields()
{
    public string? Id;
    public string? Name;
    public Sector? Sector;
    public AwardPeriod? Period;
    public RatingHistory Ratings = RatingHistory.Empty;
    public Records<TitleRecord> Titles = NoTitles;
    public PeriodId? TitlesKnownFrom;
    public Records<CommendationRecord> Commendations = NoCommendations;
    public PeriodId? CommendationsKnownFrom;
    public Records<Initiative>? Initiatives;
    public Records<Discipline>? Disciplines;
    public Records<PendingMatter>? Pending;
    public Records<Achievement>? Achievements;
    public Records<MovementResult>? Movements;
    public Records<ClusterPlacement>? Placements;
    public Records<DossierDocument>? Documents;
    public AttestedFacts Attested = AttestedFacts.Empty;
    public NamedNumbers Scores = NamedNumbers.Empty;
    public NamedNumbers Metrics = NamedNumbers.Empty;
    public ImmutableArray<CouncilVote> Votes = [];
    public ImmutableArray<Ruling> Rulings = [];

    private static readonly Records<TitleRecord> NoTitles = [];
    private static readonly Records<CommendationRecord> NoCommendations = [];

    public readonly Dossier ToDossier() => new()
    {
        Ratings = Ratings,
        Titles = Titles,
        TitlesKnownFrom = TitlesKnownFrom,
        Commendations = Commendations,
        CommendationsKnownFrom = CommendationsKnownFrom,
        Initiatives = Initiatives,
        Disciplines = Disciplines,
        Pending = Pending,
        Achievements = Achievements,
        Movements = Movements,
        Placements = Placements,
        Documents = Documents,
        Attested = Attested,
        Scores = Scores,
        Metrics = Metrics,
        Votes = Votes,
        Rulings = Rulings,
    };
}
