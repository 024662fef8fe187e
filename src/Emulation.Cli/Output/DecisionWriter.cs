using Emulation.Domain.Decisions;
using Emulation.Rules.Deciding;

namespace Emulation.Cli.Output;

/// <summary>Writes decisions in one format, unit by unit as they come, to a stream that it does not close.</summary>
internal abstract class DecisionWriter : IDisposable
{
    /// <summary>Writes what stands before the first unit.</summary>
    public virtual void Begin()
    {
    }

    /// <summary>Writes one unit.</summary>
    public abstract void Write(UnitDecisions unit);

    /// <summary>Writes what stands after the last unit, and everything that is still held back.</summary>
    /// <param name="notices">What whoever reads the results should know; empty where the format has no place for it.</param>
    public abstract void End(IReadOnlyList<Notice> notices);

    /// <summary>Lets go of what the writer holds; the stream stays open.</summary>
    public abstract void Dispose();
}
