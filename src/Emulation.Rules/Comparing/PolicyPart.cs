using Emulation.Domain.Citations;
using Emulation.Domain.Wording;

namespace Emulation.Rules.Comparing;

/// <summary>One thing that a policy says.</summary>
/// <param name="Path">Which thing.</param>
/// <param name="Shape">All that decides, written out: equal only where two texts ask for the same.</param>
/// <param name="Words">It in words for people.</param>
/// <param name="Logic">Its logic in words for people, where <paramref name="Words"/> are the author's own; else null.</param>
/// <param name="Citation">Where it stands, or null.</param>
internal sealed record PolicyPart(string Path, string Shape, LocalizedText Words, LocalizedText? Logic, Citation? Citation);
