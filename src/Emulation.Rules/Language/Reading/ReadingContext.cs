using System.Collections.Immutable;
using Emulation.Domain.Citations;
using Emulation.Domain.Conditions;
using Emulation.Domain.Diagnostics;
using NodaTime;

namespace Emulation.Rules.Language.Reading;

/// <summary>What the readers of one policy share: its diagnostics, its documents and its defaults.</summary>
internal sealed class ReadingContext
{
    private readonly List<Diagnostic> _diagnostics = [];

    /// <summary>The documents that could be read, by the short name that citations use.</summary>
    public ImmutableSortedDictionary<string, LegalDocument> Documents { get; set; } =
        ImmutableSortedDictionary.Create<string, LegalDocument>(StringComparer.Ordinal);

    /// <summary>Every short name that the policy declares, also those whose document could not be read.</summary>
    public ImmutableHashSet<string> DeclaredDocuments { get; set; } = [];

    /// <summary>What holds where nothing is said: the policy's own <c>verification</c>.</summary>
    public VerificationStatus Verification { get; set; } = VerificationStatus.Unverified;

    /// <summary>Which change brought each part of the text in, where amendments made it.</summary>
    public NodeOrigins Origins { get; init; } = new();

    /// <summary>The first day of the policy, or null where it could not be read.</summary>
    public LocalDate? InForceFrom { get; set; }

    /// <summary>Where each condition stands; two conditions that say the same stand in two places.</summary>
    public Dictionary<Condition, SourceSpan> Conditions { get; } = new(ReferenceEqualityComparer.Instance);

    public bool HasErrors { get; private set; }

    public void Report(Diagnostic diagnostic)
    {
        _diagnostics.Add(diagnostic);
        HasErrors |= diagnostic.Severity == Severity.Error;
    }

    /// <summary>Everything reported, in the order of the text.</summary>
    public ImmutableArray<Diagnostic> Sorted() =>
    [
        .. _diagnostics
            .OrderBy(diagnostic => diagnostic.Span?.Line ?? 0)
            .ThenBy(diagnostic => diagnostic.Span?.Column ?? 0)
            .ThenBy(diagnostic => diagnostic.Code, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Message, StringComparer.Ordinal),
    ];
}
