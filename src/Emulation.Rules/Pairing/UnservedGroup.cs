using System.Collections.Immutable;

namespace Emulation.Rules.Pairing;

/// <summary>Helped units that cannot all be served: they need one place each, and those that may help any of them have fewer (a Hall set).</summary>
/// <param name="Helped">The units that are helped, by id.</param>
/// <param name="Helpers">All the units that may help at least one of them, by id.</param>
/// <param name="Places">The places of those helpers together; fewer than there are helped units here.</param>
public sealed record UnservedGroup(ImmutableArray<string> Helped, ImmutableArray<string> Helpers, int Places);
