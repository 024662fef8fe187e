using System.Collections.Immutable;
using Emulation.Domain.Policies;
using Emulation.Domain.Time;
using Emulation.Domain.Wording;

namespace Emulation.Rules.Language.Concepts;

/// <summary>What a policy says of itself.</summary>
internal sealed record PolicyHead(
    PolicyId Id, Layer Layer, LocalizedText Title, EffectivePeriod InForce,
    PolicyId? Under, ImmutableArray<PolicyId> Replaces, PolicyId? Amends, PolicyScope? Scope, PolicyStatus Status);
