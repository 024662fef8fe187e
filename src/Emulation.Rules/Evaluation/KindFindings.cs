using Emulation.Domain.Decisions;
using Emulation.Rules.Compilation;
using NodaTime;

namespace Emulation.Rules.Evaluation;

/// <summary>The outcomes of one unit's candidates of one kind: nothing but bytes, column by column.</summary>
internal sealed class KindFindings(KindPlan plan, int count, LocalDate asOf)
{
    private readonly byte[] _outcomes = new byte[plan.Criteria * count];
    private readonly byte[] _byAward = new byte[plan.Awards.Length * count * 3];
    private readonly byte[] _suspension = new byte[count];

    public int Count { get; } = count;

    public KindPlan Plan { get; } = plan;

    /// <summary>The decision date.</summary>
    public LocalDate AsOf { get; } = asOf;

    /// <summary>The outcomes of one criterion, one per candidate.</summary>
    public Span<byte> Outcomes(int column) => _outcomes.AsSpan(column * Count, Count);

    /// <summary>The eligibility under one award, one per candidate, as <see cref="Eligibility"/>.</summary>
    public Span<byte> Eligibility(int award) => ByAward(award, 0);

    /// <summary>The standing under one award, one per candidate, as <see cref="Standing"/>.</summary>
    public Span<byte> Standing(int award) => ByAward(award, 1);

    /// <summary>The vote on one award, one per candidate, as <see cref="VoteOutcome"/>.</summary>
    public Span<byte> Vote(int award) => ByAward(award, 2);

    /// <summary>The suspension of each candidate, as <see cref="SuspensionState"/>.</summary>
    public Span<byte> Suspension => _suspension;

    /// <summary>The same bytes, to go on with while these stay as they are.</summary>
    public KindFindings Copy()
    {
        var copy = new KindFindings(Plan, Count, AsOf);
        _outcomes.CopyTo(copy._outcomes, 0);
        _byAward.CopyTo(copy._byAward, 0);
        _suspension.CopyTo(copy._suspension, 0);
        return copy;
    }

    private Span<byte> ByAward(int award, int column) => _byAward.AsSpan(((award * 3) + column) * Count, Count);
}
