using System.Collections.Immutable;
using Emulation.Rules.Selecting;

namespace Emulation.Rules.Problems;

/// <summary>Why candidates stand where they stand.</summary>
/// <param name="Told">Those whose reasons are told, best first.</param>
/// <param name="Left">How many others are not selected whose reasons are not told.</param>
internal sealed record SelectReasons(ImmutableArray<(SelectionCandidate Candidate, SelectionReason Reason)> Told, int Left);
