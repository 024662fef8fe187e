using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Emulation.Domain.Diagnostics;

namespace Emulation.Rules.Movements;

/// <summary>What reading a file of results gave.</summary>
public sealed class MovementResultsReading
{
    internal MovementResultsReading(MovementResults? results, ImmutableArray<Diagnostic> diagnostics) => (Results, Diagnostics) = (results, diagnostics);

    /// <summary>The results, or null where the text has errors.</summary>
    public MovementResults? Results { get; }

    /// <summary>All that is wrong with the text, in its order.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Whether there are results.</summary>
    [MemberNotNullWhen(true, nameof(Results))]
    public bool Succeeded => Results is not null;
}
