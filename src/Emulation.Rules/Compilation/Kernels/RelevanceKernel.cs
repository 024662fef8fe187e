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
    // The bounds of an outcome by sector, the sector that is not known standing first.
    private readonly (byte Least, byte Most)[] _bounds =
    [
        isAlternative ? (Tri.NotMet, Tri.Unknown) : (Tri.Unknown, Tri.Irrelevant),
        .. Enum.GetValues<Sector>().Select(sector => sectors.Contains(sector) ? (Tri.NotMet, Tri.Irrelevant) : (Tri.Irrelevant, Tri.Irrelevant)),
    ];

    public override void Run(UnitColumns unit, CandidateKind kind, Span<byte> outcomes)
    {
        var sectorOf = unit[kind].Sectors;
        if (!IsAboutAny(sectorOf))
        {
            outcomes.Fill(Tri.Irrelevant);
            return;
        }

        inner.Run(unit, kind, outcomes);
        for (var i = 0; i < outcomes.Length; i++)
        {
            var (least, most) = _bounds[sectorOf[i] + 1];
            outcomes[i] = Math.Min(Math.Max(outcomes[i], least), most);
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

    private bool IsAboutAny(ReadOnlySpan<sbyte> sectorOf)
    {
        foreach (var sector in sectorOf)
        {
            if (_bounds[sector + 1].Least != Tri.Irrelevant)
            {
                return true;
            }
        }

        return false;
    }
}
