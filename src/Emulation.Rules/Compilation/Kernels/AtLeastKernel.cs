using System.Buffers;
using System.Collections.Immutable;
using Emulation.Domain.Candidates;
using Emulation.Domain.Conditions;
using Emulation.Rules.Measuring;

namespace Emulation.Rules.Compilation.Kernels;

/// <summary>At least so many of several conditions.</summary>
internal sealed class AtLeastKernel(AtLeastCondition condition, ImmutableArray<Kernel> parts) : Kernel
{
    public override void Run(UnitColumns unit, CandidateKind kind, Span<byte> outcomes)
    {
        // Counts may pass what a byte holds.
        var (met, possible) = (ArrayPool<int>.Shared.Rent(outcomes.Length), ArrayPool<int>.Shared.Rent(outcomes.Length));
        var part = unit.Borrow(outcomes.Length);
        Array.Clear(met);
        Array.Clear(possible);
        foreach (var kernel in parts)
        {
            kernel.Run(unit, kind, part.AsSpan(0, outcomes.Length));
            for (var i = 0; i < outcomes.Length; i++)
            {
                met[i] += part[i] == Tri.Met ? 1 : 0;
                possible[i] += part[i] != Tri.NotMet ? 1 : 0;
            }
        }

        for (var i = 0; i < outcomes.Length; i++)
        {
            outcomes[i] = Tri.Between(met[i] >= condition.Count, possible[i] >= condition.Count);
        }

        ArrayPool<int>.Shared.Return(met);
        ArrayPool<int>.Shared.Return(possible);
        unit.Return(part);
    }

    public override Evidence Examine(Subject subject)
    {
        ImmutableArray<Evidence> examined = [.. parts.Select(part => part.Examine(subject))];
        return new()
        {
            Outcome = Tri.Between(
                examined.Count(part => part.Outcome == Tri.Met) >= condition.Count,
                examined.Count(part => part.Outcome != Tri.NotMet) >= condition.Count),
            Combination = Combination.AtLeast,
            Need = condition.Count,
            Condition = condition,
            Parts = examined,
        };
    }
}
