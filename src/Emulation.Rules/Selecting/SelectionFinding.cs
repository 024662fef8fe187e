using Emulation.Domain.Diagnostics;

namespace Emulation.Rules.Selecting;

/// <summary>Something wrong with a problem, and the thing it is about: whoever read the problem from a text knows where that stands.</summary>
/// <param name="Part">In which list of the problem the thing is.</param>
/// <param name="Index">Its index there, from 0; -1 where it is about the problem as a whole.</param>
/// <param name="Id">Its id; empty where it is about the problem as a whole.</param>
/// <param name="Diagnostic">What is wrong; without a place.</param>
internal sealed record SelectionFinding(SelectionPart Part, int Index, string Id, Diagnostic Diagnostic);
