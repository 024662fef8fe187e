using System.Collections.Immutable;
using Emulation.Domain.Candidates;
using Emulation.Domain.Findings;
using Emulation.Rules.Measuring;

namespace Emulation.Rules.Compilation.Kernels;

/// <summary>A criterion that is about some sectors only: elsewhere it is not relevant and leaves no finding.</summary>
/// <remarks>
/// Where the sector is not known, an ordinary criterion can still be waived and an alternative can still fall away;
/// so the one is never worse than Unknown and the other never better.
/// </remarks>
internal sealed class RelevanceKernel(ImmutableArray<Sector> sectors, Kernel inner, bool isAlternative) : Kernel
{
    public override void Run(UnitColumns unit, CandidateKind kind, Span<byte> outcomes)
    {
        inner.Run(unit, kind, outcomes);
        var sectorOf = unit[kind].Sectors;
        for (var i = 0; i < outcomes.Length; i++)
        {
            if (sectorOf[i] < 0)
            {
                outcomes[i] = isAlternative ? Math.Min(outcomes[i], Tri.Unknown) : Math.Max(outcomes[i], Tri.Unknown);
            }
            else if (!sectors.Contains((Sector)sectorOf[i]))
            {
                outcomes[i] = Tri.Irrelevant;
            }
        }
    }

    public override Evidence Examine(Subject subject)
    {
        var sector = subject.Columns.Sectors[subject.Index];
        if (sector >= 0)
        {
            return sectors.Contains((Sector)sector) ? inner.Examine(subject) : new() { Outcome = Tri.Irrelevant };
        }

        var known = new Evidence
        {
            Outcome = Tri.Unknown,
            Topic = EvidenceTopic.Sector,
            Read = [subject.Read("sector", FactNames.Unknown)],
            Missing = [subject.Lacks("sector", FactAskers.Personnel)],
        };
        var examined = inner.Examine(subject);
        return new()
        {
            Outcome = isAlternative ? Math.Min(examined.Outcome, Tri.Unknown) : Math.Max(examined.Outcome, Tri.Unknown),
            Combination = isAlternative ? Combination.All : Combination.Any,
            Read = [.. known.Read, .. examined.Read],
            Parts = [known, examined],
        };
    }
}
