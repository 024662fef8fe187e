using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Emulation.Domain.Time;

namespace Emulation.Domain.Dossiers;

/// <summary>The facts known about one candidate (hồ sơ).</summary>
/// <remarks>
/// Null means not known; an empty list means known to be none. Titles and commendations are the exception, since a list
/// of them is rarely complete: <see cref="TitlesKnownFrom"/> and <see cref="CommendationsKnownFrom"/> alone say from
/// which year on every one of them is listed. One fact is changed with <c>dossier with { Initiatives = [] }</c>.
/// </remarks>
public sealed record Dossier
{
    /// <summary>Nothing is known.</summary>
    public static Dossier Empty { get; } = new();

    /// <summary>The ratings by year.</summary>
    public RatingHistory Ratings { get; init; } = RatingHistory.Empty;

    /// <summary>The titles conferred so far, as far as listed.</summary>
    public Records<TitleRecord> Titles { get; init; } = [];

    /// <summary>The first year from which on, up to the one before the year considered, every title is listed; null where no such year is stated.</summary>
    public PeriodId? TitlesKnownFrom { get; init; }

    /// <summary>The commendations conferred so far, as far as listed.</summary>
    public Records<CommendationRecord> Commendations { get; init; } = [];

    /// <summary>The first year from which on every commendation is listed; null where no such year is stated.</summary>
    public PeriodId? CommendationsKnownFrom { get; init; }

    /// <summary>Initiatives, research, projects and ingenuity in combat: one list; null where not known.</summary>
    public Records<Initiative>? Initiatives { get; init; }

    /// <summary>Disciplinary measures; null where not known.</summary>
    public Records<Discipline>? Disciplines { get; init; }

    /// <summary>Open matters (the negative list); null where not known.</summary>
    public Records<PendingMatter>? Pending { get; init; }

    /// <summary>Achievements outside the yearly ladder; null where not known.</summary>
    public Records<Achievement>? Achievements { get; init; }

    /// <summary>Results of movements; null where not known.</summary>
    public Records<MovementResult>? Movements { get; init; }

    /// <summary>Whether there may be results of movements beside those of <see cref="Movements"/>: some are known, and whether that is all nobody stated.</summary>
    public bool AreMovementsPartial { get; init; }

    /// <summary>The same facts with other results of movements.</summary>
    /// <param name="movements">The results; null where they are not known.</param>
    /// <param name="arePartial">Whether there may be others.</param>
    public Dossier WithMovements(Records<MovementResult>? movements, bool arePartial) =>
        this with { Movements = movements, AreMovementsPartial = arePartial };

    /// <summary>The same facts with other scores, metrics and statements.</summary>
    /// <param name="scores">The scores.</param>
    /// <param name="metrics">The other figures.</param>
    /// <param name="attested">What competent people stated.</param>
    public Dossier WithStated(NamedNumbers scores, NamedNumbers metrics, AttestedFacts attested)
    {
        ArgumentNullException.ThrowIfNull(scores);
        ArgumentNullException.ThrowIfNull(metrics);
        ArgumentNullException.ThrowIfNull(attested);
        return this with { Scores = scores, Metrics = metrics, Attested = attested };
    }

    /// <summary>Places in the comparison of clusters; null where not known.</summary>
    public Records<ClusterPlacement>? Placements { get; init; }

    /// <summary>The parts that the dossier consists of; null where not known.</summary>
    public Records<DossierDocument>? Documents { get; init; }

    /// <summary>What competent people stated.</summary>
    public AttestedFacts Attested { get; init; } = AttestedFacts.Empty;

    /// <summary>The same facts, with other statements.</summary>
    /// <param name="attested">All that competent people stated.</param>
    public Dossier WithAttested(AttestedFacts attested)
    {
        ArgumentNullException.ThrowIfNull(attested);
        return this with { Attested = attested };
    }

    /// <summary>Scores given to the candidate, such as <c>council</c>.</summary>
    public NamedNumbers Scores { get; init; } = NamedNumbers.Empty;

    /// <summary>Other figures about the candidate.</summary>
    public NamedNumbers Metrics { get; init; } = NamedNumbers.Empty;

    /// <summary>Votes that were held.</summary>
    public ImmutableArray<CouncilVote> Votes { get; init; } = [];

    /// <summary>The same facts, with other votes.</summary>
    /// <param name="votes">All votes that were held.</param>
    public Dossier WithVotes(ImmutableArray<CouncilVote> votes) => this with { Votes = votes };

    /// <summary>What a council settled.</summary>
    public ImmutableArray<Ruling> Rulings { get; init; } = [];

    /// <summary>Whether it is the very same dossier; what two dossiers hold is not compared.</summary>
    public bool Equals(Dossier? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    /// <summary>Returns the word and none of the facts, which belong in no log.</summary>
    public override string ToString() => "dossier";
}
