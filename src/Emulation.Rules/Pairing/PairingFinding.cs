using Emulation.Domain.Diagnostics;

namespace Emulation.Rules.Pairing;

/// <summary>Something wrong with a pairing, and the unit it is about: whoever read it from a text knows where that stands.</summary>
/// <param name="Part">In which list the unit is.</param>
/// <param name="Index">Its index there, from 0; -1 where it is about the pairing as a whole.</param>
/// <param name="Diagnostic">What is wrong; without a place.</param>
/// <param name="Rank">The index in the unit's list of preferences; -1 where it is about the unit.</param>
internal sealed record PairingFinding(PairingPart Part, int Index, Diagnostic Diagnostic, int Rank = -1);
