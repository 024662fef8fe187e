using Emulation.Domain.Candidates;
using Emulation.Rules.Measuring;

namespace Emulation.Rules.Compilation;

/// <summary>A compiled condition: fills a column with one outcome per candidate, and explains a single one on demand.</summary>
/// <remarks>The two must agree; a test compares them over random populations.</remarks>
internal abstract class Kernel
{
    /// <summary>Writes a <see cref="Tri"/> value for every candidate of the kind.</summary>
    public abstract void Run(UnitColumns unit, CandidateKind kind, Span<byte> outcomes);

    /// <summary>The same outcome for one candidate, with what it rests on.</summary>
    public abstract Evidence Examine(Subject subject);
}
