using Emulation.Domain.Dossiers;
using Emulation.Domain.Units;

namespace Emulation.Domain.Movements;

/// <summary>A unit in a movement, with what is known of its size.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Figures">Its figures by name, such as <c>pupils</c> or <c>teachers</c>, each 0 or more; one that is not there was not stated.</param>
public sealed record MovementUnit(Unit Unit, NamedNumbers Figures);
