using System.Collections.Immutable;
using Emulation.Domain.Candidates;
using Emulation.Domain.Diagnostics;

namespace Emulation.Rules.Movements;

/// <summary>The dossiers of a unit with results of movements added.</summary>
/// <param name="Unit">The dossiers.</param>
/// <param name="Diagnostics">Results of candidates that the unit does not list, and records that contradict a result.</param>
public sealed record MovementResultsAdded(UnitDossiers Unit, ImmutableArray<Diagnostic> Diagnostics);
