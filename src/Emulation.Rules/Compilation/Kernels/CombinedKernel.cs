using System.Collections.Immutable;
using Emulation.Domain.Candidates;
using Emulation.Domain.Conditions;
using Emulation.Rules.Measuring;

namespace Emulation.Rules.Compilation.Kernels;

/// <summary>All or any of several conditions: the least or the greatest of their columns.</summary>
internal sealed class CombinedKernel(Condition condition, bool all, ImmutableArray<Kernel> parts) : Kernel
{
    public override void Run(UnitColumns unit, CandidateKind kind, Span<byte> outcomes)
    {
        parts[0].Run(unit, kind, outcomes);
        var column = unit.Borrow(outcomes.Length);
        var part = column.AsSpan(0, outcomes.Length);
        for (var p = 1; p < parts.Length; p++)
        {
            parts[p].Run(unit, kind, part);
            Columns.Combine(outcomes, part, all);
        }

        unit.Return(column);
    }

    public override Evidence Examine(Subject subject)
    {
        ImmutableArray<Evidence> examined = [.. parts.Select(part => part.Examine(subject))];
        return new()
        {
            Outcome = all ? examined.Min(part => part.Outcome) : examined.Max(part => part.Outcome),
            Combination = all ? Combination.All : Combination.Any,
            Condition = condition,
            Parts = examined,
        };
    }
}
