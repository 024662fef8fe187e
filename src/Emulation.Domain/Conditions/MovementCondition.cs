using System.Collections.Immutable;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Movements;

namespace Emulation.Domain.Conditions;

/// <summary>There is a result in an emulation movement.</summary>
/// <param name="Place">The least place.</param>
/// <param name="LaunchedBy">Who must have launched it; empty asks for nobody in particular.</param>
/// <param name="Years">The least number of whole years that it ran; null asks for none.</param>
/// <param name="Reviews">Which reviews count; empty means any.</param>
public sealed record MovementCondition(MovementPlace Place, ImmutableArray<MovementLauncher> LaunchedBy, int? Years, ImmutableArray<MovementReview> Reviews) : Condition
{
    /// <summary>The movement whose result is asked for; null means any.</summary>
    public MovementId? Movement { get; init; }
}
