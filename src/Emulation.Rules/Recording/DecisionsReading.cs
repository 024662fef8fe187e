using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Emulation.Domain.Diagnostics;
using Emulation.Rules.Recording.Written;

namespace Emulation.Rules.Recording;

/// <summary>What reading written decisions gave.</summary>
public sealed class DecisionsReading
{
    internal DecisionsReading(WrittenDecisions? document, ImmutableArray<Diagnostic> diagnostics) => (Document, Diagnostics) = (document, diagnostics);

    /// <summary>The document, or null where the text has errors.</summary>
    public WrittenDecisions? Document { get; }

    /// <summary>What is wrong with the text, in its order.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Whether there is a document.</summary>
    [MemberNotNullWhen(true, nameof(Document))]
    public bool Succeeded => Document is not null;

    /// <summary>The document, where it could be read.</summary>
    /// <exception cref="RecordingFormatException">There is at least one error.</exception>
    public WrittenDecisions GetDocumentOrThrow() => Document ?? throw new RecordingFormatException(Diagnostics);
}
