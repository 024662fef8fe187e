using System.Collections.Immutable;
using Emulation.Domain.Candidates;
using Emulation.Domain.Decisions;
using Emulation.Domain.Diagnostics;

namespace Emulation.Rules.Movements;

/// <summary>The dossiers of a unit with results of movements added.</summary>
/// <param name="Unit">The dossiers.</param>
/// <param name="Diagnostics">Records that contradict a result.</param>
public sealed record MovementResultsAdded(UnitDossiers Unit, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Results of candidates that the unit does not list; they are passed over.</summary>
    public ImmutableArray<Notice> Notices { get; init; } = [];
}
