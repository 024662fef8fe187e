using System.Collections.Immutable;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Movements;

namespace Emulation.Rules.Monitoring;

/// <summary>The next thing in a file of records: its header, a unit or a record, and what is wrong with it.</summary>
public sealed class MovementRecordsPart
{
    internal MovementRecordsPart(ImmutableArray<Diagnostic> diagnostics) => Diagnostics = diagnostics;

    /// <summary>The movement that the header names, or null where this is another part.</summary>
    public MovementId? Movement { get; internal init; }

    /// <summary>The unit, or null where this is another part or could not be read.</summary>
    public MovementUnit? Unit { get; internal init; }

    /// <summary>The record, or null where this is another part or could not be read.</summary>
    public MovementRecord? Record { get; internal init; }

    /// <summary>Where it begins.</summary>
    public SourceSpan? Place { get; internal init; }

    /// <summary>What is wrong with it, in the order of the text.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }
}
