using System.Collections.Immutable;
using Emulation.Domain.Citations;
using Emulation.Domain.Scoring;
using Emulation.Domain.Time;
using Emulation.Domain.Wording;

namespace Emulation.Domain.Movements;

/// <summary>The plan of an emulation movement (phong trào thi đua): who takes part in what, by which rounds, and what counts.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its name.</param>
/// <param name="Form">Regular or thematic.</param>
/// <param name="Launch">Who launched it.</param>
/// <param name="Runs">The days on which it runs.</param>
public sealed record Movement(MovementId Id, LocalizedText Title, MovementForm Form, MovementLaunch Launch, EffectivePeriod Runs)
{
    /// <summary>The documents that the plan cites, by the short name that it uses.</summary>
    public ImmutableSortedDictionary<string, LegalDocument> Documents { get; init; } =
        ImmutableSortedDictionary.Create<string, LegalDocument>(StringComparer.Ordinal);

    /// <summary>What holds for figures that say nothing of themselves.</summary>
    public VerificationStatus Verification { get; init; }

    /// <summary>Who takes part, in the order of the text.</summary>
    public ImmutableArray<MovementContent> Subjects { get; init; } = [];

    /// <summary>What it asks its participants to do, in the order of the text.</summary>
    public ImmutableArray<MovementContent> Contents { get; init; } = [];

    /// <summary>By what it judges them, in the order of the text.</summary>
    public ImmutableArray<MovementContent> Criteria { get; init; } = [];

    /// <summary>The later period in which it goes on, or null where the plan names none.</summary>
    public MovementContinuation? CarriesOn { get; init; }

    /// <summary>The other movements that are woven into it, or null.</summary>
    public WovenMovements? WovenWith { get; init; }

    /// <summary>Its rounds, each after those whose results it takes.</summary>
    public ImmutableArray<MovementRound> Rounds { get; init; } = [];

    /// <summary>The awards that it gives, or null.</summary>
    public MovementAwards? Awards { get; init; }

    /// <summary>What it gives to the yearly evaluation, in the order of the text.</summary>
    public ImmutableArray<MovementFeed> Feeds { get; init; } = [];

    /// <summary>Which of its units help which, or null where it is not about that.</summary>
    public MovementPairing? Pairing { get; init; }

    /// <summary>What gives how many points, or null where the plan has no scorecard.</summary>
    public Scorecard? Scorecard { get; init; }

    /// <summary>The kinds of records that it keeps, by id.</summary>
    public ImmutableSortedDictionary<string, RecordKind> RecordKinds { get; init; } =
        ImmutableSortedDictionary.Create<string, RecordKind>(StringComparer.Ordinal);

    /// <summary>Up to when a record is reported in time, or null where the plan does not say.</summary>
    public ReportingRule? Reporting { get; init; }

    /// <summary>The figures by which it is watched, in the order of the text.</summary>
    public ImmutableArray<Indicator> Indicators { get; init; } = [];

    /// <summary>The steps that units take in an order, or null.</summary>
    public Workflow? Workflow { get; init; }

    /// <summary>The file's name as its author knows it.</summary>
    public string File { get; init; } = "";

    /// <summary>The hash of the text, as <c>sha256:…</c>.</summary>
    public string Hash { get; init; } = "";
}
