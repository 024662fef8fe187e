using Emulation.Domain.Candidates;
using Emulation.Rules.Measuring;

namespace Emulation.Rules.Compilation.Kernels;

/// <summary>A condition that looks at one candidate at a time.</summary>
internal abstract class LeafKernel : Kernel
{
    /// <inheritdoc/>
    /// <remarks>Conditions that nearly every policy asks have a loop of their own, over their columns.</remarks>
    public override void Run(UnitColumns unit, CandidateKind kind, Span<byte> outcomes)
    {
        var columns = unit[kind];
        for (var i = 0; i < outcomes.Length; i++)
        {
            outcomes[i] = Test(unit, columns, i);
        }
    }

    protected abstract byte Test(UnitColumns unit, KindColumns columns, int index);

    protected byte Test(Subject subject) => Test(subject.Unit, subject.Columns, subject.Index);
}
