using System.Collections.Immutable;

namespace Emulation.Rules.Rounds;

/// <summary>Who of one group is sent on, before any ruling.</summary>
/// <param name="Outcomes">The entries, in no order that matters.</param>
/// <param name="OpenPlaces">How many of the open entries there is room for.</param>
/// <param name="Overflow">By how many the places are passed where ties all go on.</param>
internal sealed record GroupChoice(ImmutableArray<EntryOutcome> Outcomes, int OpenPlaces, int Overflow);
