using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Emulation.Domain.Diagnostics;

namespace Emulation.Rules.Recording;

/// <summary>What reading a record gave.</summary>
public sealed class DecisionRecordReading
{
    internal DecisionRecordReading(DecisionRecord? record, ImmutableArray<Diagnostic> diagnostics) => (Record, Diagnostics) = (record, diagnostics);

    /// <summary>The record, or null where the text has errors.</summary>
    public DecisionRecord? Record { get; }

    /// <summary>What is wrong with the text, in its order.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Whether there is a record.</summary>
    [MemberNotNullWhen(true, nameof(Record))]
    public bool Succeeded => Record is not null;

    /// <summary>The record, where it could be read.</summary>
    /// <exception cref="RecordingFormatException">There is at least one error.</exception>
    public DecisionRecord GetRecordOrThrow() => Record ?? throw new RecordingFormatException(Diagnostics);
}
