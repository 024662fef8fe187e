using Emulation.Domain.Awards;
using Emulation.Domain.Candidates;
using Emulation.Domain.Movements;
using Emulation.Domain.Policies;
using Emulation.Domain.Time;
using Emulation.Domain.Units;
using Emulation.Domain.Wording;

namespace Emulation.Rules.Recording;

/// <summary>One difference between a record and its replay; it names ids, never people. What does not apply is null.</summary>
/// <param name="Kind">In what they differ.</param>
public sealed record ReplayDifference(ReplayDifferenceKind Kind)
{
    /// <summary>The policy.</summary>
    public PolicyId? Policy { get; init; }

    /// <summary>The movement.</summary>
    public MovementId? Movement { get; init; }

    /// <summary>The unit.</summary>
    public UnitId? Unit { get; init; }

    /// <summary>The unit's award period.</summary>
    public PeriodId? Period { get; init; }

    /// <summary>The candidate's kind.</summary>
    public CandidateKind? CandidateKind { get; init; }

    /// <summary>The candidate.</summary>
    public CandidateId? Candidate { get; init; }

    /// <summary>The award.</summary>
    public AwardId? Award { get; init; }

    /// <summary>What is another, as the record names it, such as <c>eligibility</c>.</summary>
    public string? Field { get; init; }

    /// <summary>What the record says.</summary>
    public string? Was { get; init; }

    /// <summary>What it is now.</summary>
    public string? Is { get; init; }

    /// <summary>The difference in one line for people.</summary>
    public string In(WordingLanguage language) => DifferenceWords.Of(this).In(language);

    /// <summary>The difference in one line, in English.</summary>
    public override string ToString() => In(WordingLanguage.English);
}
