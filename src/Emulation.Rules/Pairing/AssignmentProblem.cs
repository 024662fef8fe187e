using System.Collections.Immutable;
using Emulation.Domain.Numbers;

namespace Emulation.Rules.Pairing;

/// <summary>Which units help which: every helped unit gets exactly one helper, a helper takes no more than it has places.</summary>
/// <remarks>The order in which units are listed never matters.</remarks>
public sealed class AssignmentProblem
{
    /// <summary>The units that help; their ids are unique.</summary>
    public required ImmutableArray<HelpingUnit> Helpers { get; init; }

    /// <summary>The ids of the units that are helped, each once.</summary>
    public required ImmutableArray<string> Helped { get; init; }

    /// <summary>
    /// What each pair costs or brings: one row per helper in the order of <see cref="Helpers"/>, in it one value per helped unit in
    /// the order of <see cref="Helped"/>; null where the two may not be paired.
    /// </summary>
    public required ImmutableArray<ImmutableArray<Rational?>> Values { get; init; }

    /// <summary>Whether the values are costs or benefits.</summary>
    public AssignmentGoal Goal { get; init; }
}
