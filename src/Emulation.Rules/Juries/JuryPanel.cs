using System.Collections.Immutable;

namespace Emulation.Rules.Juries;

/// <summary>
/// Who marked what. Every juror is expected to mark every act on every criterion; what is not listed is missing. No order matters.
/// </summary>
public sealed class JuryPanel
{
    /// <summary>The ids of the jurors.</summary>
    public required ImmutableArray<string> Jurors { get; init; }

    /// <summary>The ids of the acts.</summary>
    public required ImmutableArray<string> Acts { get; init; }

    /// <summary>The criteria; at least one.</summary>
    public required ImmutableArray<JuryCriterion> Criteria { get; init; }

    /// <summary>The marks that were given.</summary>
    public required ImmutableArray<JuryMark> Marks { get; init; }
}
