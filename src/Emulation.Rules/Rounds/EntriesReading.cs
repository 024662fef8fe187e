using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Emulation.Domain.Diagnostics;

namespace Emulation.Rules.Rounds;

/// <summary>What reading a file of entries gave.</summary>
public sealed class EntriesReading
{
    internal EntriesReading(MovementEntries? entries, ImmutableArray<Diagnostic> diagnostics) => (Entries, Diagnostics) = (entries, diagnostics);

    /// <summary>The entries, or null where the text has errors.</summary>
    public MovementEntries? Entries { get; }

    /// <summary>All that is wrong with the text, in its order.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Whether there are entries.</summary>
    [MemberNotNullWhen(true, nameof(Entries))]
    public bool Succeeded => Entries is not null;
}
