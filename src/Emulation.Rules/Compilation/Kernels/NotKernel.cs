using Emulation.Domain.Candidates;
using Emulation.Domain.Conditions;
using Emulation.Rules.Measuring;

namespace Emulation.Rules.Compilation.Kernels;

/// <summary>The opposite of a condition; Unknown stays Unknown.</summary>
internal sealed class NotKernel(NotCondition condition, Kernel part) : Kernel
{
    public override void Run(UnitColumns unit, CandidateKind kind, Span<byte> outcomes)
    {
        part.Run(unit, kind, outcomes);
        for (var i = 0; i < outcomes.Length; i++)
        {
            outcomes[i] = (byte)(Tri.Met - outcomes[i]);
        }
    }

    public override Evidence Examine(Subject subject)
    {
        var examined = part.Examine(subject);
        return new()
        {
            Outcome = (byte)(Tri.Met - examined.Outcome),
            Combination = Combination.Not,
            Condition = condition,
            Parts = [examined],
        };
    }
}
