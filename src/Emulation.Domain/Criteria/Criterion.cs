using System.Collections.Immutable;
using Emulation.Domain.Candidates;
using Emulation.Domain.Citations;
using Emulation.Domain.Conditions;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Policies;
using Emulation.Domain.Wording;

namespace Emulation.Domain.Criteria;

/// <summary>One named, cited test of an award (tiêu chuẩn).</summary>
/// <param name="Id">Its id within the award.</param>
/// <param name="Says">Its words.</param>
/// <param name="Citation">Where it stands.</param>
/// <param name="Status">Whether it was verified against the text.</param>
/// <param name="Condition">Its logic.</param>
public sealed record Criterion(CriterionId Id, LocalizedText Says, Citation Citation, VerificationStatus Status, Condition Condition)
{
    /// <summary>The sectors it is about; elsewhere it is not relevant and has no finding. Empty means all.</summary>
    public ImmutableArray<Sector> Sectors { get; init; } = [];

    /// <summary>The kinds of candidate it is about, among those the award is for; for others it is not relevant. Empty means all.</summary>
    public ImmutableArray<CandidateKind> Kinds { get; init; } = [];

    /// <summary>Whether records count only with a document that proves them; without one they leave it open.</summary>
    public bool NeedsEvidence { get; init; }

    /// <summary>The policy that asks for it, the lowest where several do; null as long as it was not put into the text in force.</summary>
    public PolicyId? Policy { get; init; }

    /// <summary>Where it is written, or null for a criterion made in code.</summary>
    public SourceSpan? Source { get; init; }
}
