using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Movements;
using Emulation.Rules.Language;

namespace Emulation.Rules.Movements;

/// <summary>What reading a movement plan gave.</summary>
public sealed class MovementReading
{
    internal MovementReading(Movement? movement, ImmutableArray<Diagnostic> diagnostics) => (Movement, Diagnostics) = (movement, diagnostics);

    /// <summary>The plan, or null where its text has errors.</summary>
    public Movement? Movement { get; }

    /// <summary>All that is wrong with the text, in its order.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Whether there is a plan.</summary>
    [MemberNotNullWhen(true, nameof(Movement))]
    public bool Succeeded => Movement is not null;

    /// <summary>The plan.</summary>
    /// <exception cref="PolicyFormatException">The text has errors; the exception holds every one of them.</exception>
    public Movement GetMovementOrThrow() => Movement ?? throw new PolicyFormatException(Diagnostics);
}
