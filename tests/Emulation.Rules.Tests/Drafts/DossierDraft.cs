using System.Collections.Immutable;
using Emulation.Domain.Awards;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Time;

namespace Emulation.Rules.Tests.Drafts;

/// <summary>A dossier that a test still writes on. Null is not known, empty is known to be none.</summary>
internal sealed class DossierDraft
{
    public RatingRecord[] Ratings { get; set; } = [];

    public TitleRecord[] Titles { get; set; } = [];

    public PeriodId? TitlesKnownFrom { get; set; }

    public CommendationRecord[] Commendations { get; set; } = [];

    public PeriodId? CommendationsKnownFrom { get; set; }

    public Initiative[]? Initiatives { get; set; }

    public Discipline[]? Disciplines { get; set; }

    public PendingMatter[]? Pending { get; set; }

    public DossierDocument[]? Documents { get; set; }

    public Achievement[]? Achievements { get; set; }

    public MovementResult[]? Movements { get; set; }

    public ClusterPlacement[]? Placements { get; set; }

    public (string Key, bool Value)[] Attested { get; set; } = [];

    public (string Name, decimal Value)[] Scores { get; set; } = [];

    public (string Name, decimal Value)[] Metrics { get; set; } = [];

    public CouncilVote[] Votes { get; set; } = [];

    public DossierDraft Copy() => (DossierDraft)MemberwiseClone();

    public Dossier Seal() => new()
    {
        Ratings = RatingHistory.Create(Ratings),
        Titles = RecordsBuilder.Create<TitleRecord>(Titles),
        TitlesKnownFrom = TitlesKnownFrom,
        Commendations = RecordsBuilder.Create<CommendationRecord>(Commendations),
        CommendationsKnownFrom = CommendationsKnownFrom,
        Initiatives = Initiatives is { } initiatives ? RecordsBuilder.Create<Initiative>(initiatives) : null,
        Disciplines = Disciplines is { } disciplines ? RecordsBuilder.Create<Discipline>(disciplines) : null,
        Pending = Pending is { } pending ? RecordsBuilder.Create<PendingMatter>(pending) : null,
        Documents = Documents is { } documents ? RecordsBuilder.Create<DossierDocument>(documents) : null,
        Achievements = Achievements is { } achievements ? RecordsBuilder.Create<Achievement>(achievements) : null,
        Movements = Movements is { } movements ? RecordsBuilder.Create<MovementResult>(movements) : null,
        Placements = Placements is { } placements ? RecordsBuilder.Create<ClusterPlacement>(placements) : null,
        Attested = AttestedFacts.Create(Attested),
        Scores = NamedNumbers.Create(Scores),
        Metrics = NamedNumbers.Create(Metrics),
        Votes = [.. Votes],
    };

    /// <summary>Rated so in this period and in those before it, the newest first.</summary>
    public DossierDraft Rated(params Rating?[] newestFirst)
    {
        Ratings = [.. newestFirst.Select((level, back) => new RatingRecord(Given.Year(back), level))];
        return this;
    }

    /// <summary>Holds the title in the periods so many before this one, and in no other of the last ten.</summary>
    public DossierDraft Held(AwardId award, params int[] back)
    {
        Titles = [.. Titles, .. back.Select(years => new TitleRecord(award, Given.Year(years)))];
        TitlesKnownFrom = Given.Year(10);
        return this;
    }

    public DossierDraft Attest(params string[] keys) => Attest(true, keys);

    public DossierDraft Attest(bool value, params string[] keys)
    {
        Attested = [.. Attested, .. keys.Select(key => (key, value))];
        return this;
    }
}
