using Emulation.Domain.Candidates;
using Emulation.Domain.Conditions;
using Emulation.Rules.Measuring;

namespace Emulation.Rules.Compilation.Kernels;

/// <summary>A condition on what only a person has; a validated policy asks it of nobody else, and nobody else meets it.</summary>
internal abstract class PersonKernel(Condition condition) : LeafKernel
{
    public sealed override Evidence Examine(Subject subject) => subject.Candidate is Individual person
        ? Examine(subject, person)
        : new() { Outcome = Tri.NotMet, Condition = condition };

    protected abstract Evidence Examine(Subject subject, Individual person);

    protected sealed override byte Test(UnitColumns unit, KindColumns columns, int index) =>
        columns.Candidates[index] is Individual person ? Test(unit, person, columns, index) : Tri.NotMet;

    protected abstract byte Test(UnitColumns unit, Individual person, KindColumns columns, int index);
}
