using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Emulation.Domain.Diagnostics;

namespace Emulation.Rules.Consolidation;

/// <summary>What asking for the text in force gave: the text, or why there is none.</summary>
public sealed class ConsolidationResult
{
    internal ConsolidationResult(TextInForce? text, ImmutableArray<Diagnostic> diagnostics) => (Text, Diagnostics) = (text, diagnostics);

    /// <summary>The text, or null where nothing can be decided on the date.</summary>
    public TextInForce? Text { get; }

    /// <summary>Why there is none.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Whether there is a text.</summary>
    [MemberNotNullWhen(true, nameof(Text))]
    public bool Succeeded => Text is not null;
}
