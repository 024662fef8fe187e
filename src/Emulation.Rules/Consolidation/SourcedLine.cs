using Emulation.Domain.Citations;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Policies;

namespace Emulation.Rules.Consolidation;

/// <summary>A line of a consolidated text, and who wrote it.</summary>
/// <param name="Text">The line, without its end; empty between blocks.</param>
/// <param name="Source">Where it was written; null for an empty line.</param>
public sealed record SourcedLine(string Text, SourceSpan? Source)
{
    /// <summary>The amending policy that brought the line in; null where it stands as the amended policy was written.</summary>
    public PolicyId? AmendedBy { get; init; }

    /// <summary>Where the amending text orders the change; null where no change brought the line in.</summary>
    public Citation? Citation { get; init; }
}
