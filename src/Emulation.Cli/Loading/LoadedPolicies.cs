using System.Collections.Immutable;
using Emulation.Domain.Policies;
using Emulation.Rules;

namespace Emulation.Cli.Loading;

/// <summary>An engine, and which of its policies decide.</summary>
/// <param name="Engine">The engine.</param>
/// <param name="Only">Only these, with what they stand under; null means all that are in force.</param>
/// <param name="Named">Those that the command line named.</param>
internal sealed record LoadedPolicies(EmulationEngine Engine, ImmutableArray<PolicyId>? Only, IReadOnlyList<PolicyId> Named);
