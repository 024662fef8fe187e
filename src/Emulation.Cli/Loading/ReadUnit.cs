using Emulation.Domain.Candidates;
using Emulation.Domain.Diagnostics;

namespace Emulation.Cli.Loading;

/// <summary>What reading one unit of a file gave.</summary>
/// <param name="Unit">The unit; null where it is refused, or where this is about the file itself.</param>
/// <param name="Diagnostics">What is wrong.</param>
/// <param name="At">Where the unit stands; null where this is about the file itself.</param>
internal readonly record struct ReadUnit(UnitDossiers? Unit, IReadOnlyList<Diagnostic> Diagnostics, SourceSpan? At);
