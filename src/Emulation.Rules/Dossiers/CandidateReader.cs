using Emulation.Domain.Candidates;
using Emulation.Domain.Time;

namespace Emulation.Rules.Dossiers;

/// <summary>Reads what all candidates have in common; what reading one needs is used again for the next.</summary>
internal sealed class CandidateReader
{
    private readonly RatingsReader _ratings = new();
    private readonly TitleList _titles = new();
    private readonly CommendationList _commendations = new();
    private readonly InitiativeList _initiatives = new();
    private readonly DisciplineList _disciplines = new();
    private readonly PendingList _pending = new();
    private readonly AchievementList _achievements = new();
    private readonly MovementList _movements = new();
    private readonly PlacementList _placements = new();
    private readonly DocumentList _documents = new();
    private readonly NamedFactsReader _namedFacts = new();
    private CandidateKind _kind;
    private string? _id;

    /// <summary>Begins with a candidate.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="id">Its id, wherever in the object that stands; null where it has none.</param>
    public void Begin(CandidateKind kind, string? id)
    {
        (_kind, _id) = (kind, id);
        _titles.Begin();
    }

    public void Read(ref DossierJson json, CandidateKey key, ref CandidateFields fields)
    {
        switch (key)
        {
            case CandidateKey.Id:
                fields.Id = json.Id();
                break;
            case CandidateKey.Name:
                fields.Name = json.Display();
                break;
            case CandidateKey.Sector:
                fields.Sector = json.Word<Sector>();
                break;
            case CandidateKey.Period:
                fields.Period = PeriodReader.Read(ref json);
                break;
            case CandidateKey.Ratings:
                fields.Ratings = _ratings.Read(ref json, _kind, _id);
                break;
            case CandidateKey.Titles:
                fields.Titles = _titles.Read(ref json, _kind, _id);
                break;
            case CandidateKey.TitlesKnown:
                fields.TitlesKnownFrom = ReadKnownFrom(ref json);
                break;
            case CandidateKey.Commendations:
                fields.Commendations = _commendations.Read(ref json, _kind, _id);
                break;
            case CandidateKey.CommendationsKnown:
                fields.CommendationsKnownFrom = ReadKnownFrom(ref json);
                break;
            case CandidateKey.Initiatives:
                fields.Initiatives = _initiatives.Read(ref json, _kind, _id);
                break;
            case CandidateKey.Disciplines:
                fields.Disciplines = _disciplines.Read(ref json, _kind, _id);
                break;
            case CandidateKey.Pending:
                fields.Pending = _pending.Read(ref json, _kind, _id);
                break;
            case CandidateKey.Achievements:
                fields.Achievements = _achievements.Read(ref json, _kind, _id);
                break;
            case CandidateKey.Movements:
                fields.Movements = _movements.Read(ref json, _kind, _id);
                break;
            case CandidateKey.Placements:
                fields.Placements = _placements.Read(ref json, _kind, _id);
                break;
            case CandidateKey.Documents:
                fields.Documents = _documents.Read(ref json, _kind, _id);
                break;
            case CandidateKey.Attested:
                fields.Attested = _namedFacts.ReadAttested(ref json);
                break;
            case CandidateKey.Scores:
                fields.Scores = _namedFacts.ReadNumbers(ref json);
                break;
            case CandidateKey.Metrics:
                fields.Metrics = _namedFacts.ReadNumbers(ref json);
                break;
            case CandidateKey.Votes:
                fields.Votes = CouncilReader.ReadVotes(ref json);
                break;
            case CandidateKey.Rulings:
                fields.Rulings = CouncilReader.ReadRulings(ref json);
                break;
        }
    }

    /// <summary>Checks what can only be checked when the candidate is complete.</summary>
    /// <param name="json">The walk, just after the candidate.</param>
    /// <param name="fields">What the candidate states.</param>
    /// <param name="ofUnit">The unit's period; null where it is not known.</param>
    public void Check(ref DossierJson json, in CandidateFields fields, AwardPeriod? ofUnit)
    {
        if ((fields.Period ?? ofUnit) is { } period) _titles.CheckPeriods(ref json, period.Id);
    }

    private static PeriodId? ReadKnownFrom(ref DossierJson json)
    {
        if (json.IsNull) return null;
        var start = json.Offset;
        if (!json.BeginObject()) return null;
        PeriodId? from = null;
        ulong seen = 0;
        while (json.NextKey(ref seen, out SinceKey _)) from = json.Period(required: true);
        json.Require(seen, SinceKey.From, start);
        return from;
    }
}
