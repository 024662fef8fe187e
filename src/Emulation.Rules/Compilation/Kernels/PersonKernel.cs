using Emulation.Domain.Candidates;
using Emulation.Rules.Measuring;

namespace Emulation.Rules.Compilation.Kernels;

/// <summary>A condition on what only a person has; a validated policy asks it of nobody else.</summary>
internal abstract class PersonKernel : LeafKernel
{
    protected sealed override byte Test(UnitColumns unit, KindColumns columns, int index) =>
        columns.Candidates[index] is Individual person ? Test(unit, person, columns, index) : Tri.NotMet;

    protected abstract byte Test(UnitColumns unit, Individual person, KindColumns columns, int index);

    protected static Individual Person(Subject subject) => (Individual)subject.Candidate;
}
