using System.Globalization;
using Emulation.Domain.Candidates;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Units;

namespace Emulation.NRules.Facts;

/// <summary>A council's vote, supplied by a rule.</summary>
/// <param name="unit">The candidate's unit.</param>
/// <param name="kind">What the candidate is.</param>
/// <param name="candidate">The candidate.</param>
/// <param name="vote">The vote.</param>
public sealed class SuppliedVote(UnitId unit, CandidateKind kind, CandidateId candidate, CouncilVote vote) : SuppliedFact(unit, kind, candidate)
{
    /// <summary>The vote.</summary>
    public CouncilVote Vote { get; } = vote;

    internal override string SortKey => string.Create(
        CultureInfo.InvariantCulture, $"vote {Vote.Award} {Vote.Council} {Vote.Period} {Vote.For}/{Vote.Members} {Vote.Present} {Vote.Valid}");

    internal override Dossier AddTo(Dossier dossier) => dossier.Votes.Contains(Vote) ? dossier : dossier.WithVotes([.. dossier.Votes, Vote]);
}
