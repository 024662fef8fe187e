using System.Collections.Immutable;
using Emulation.Domain.Dossiers;

namespace Emulation.Domain.Conditions;

/// <summary>There is an achievement outside the yearly ladder.</summary>
/// <param name="Kinds">Which kinds count.</param>
/// <param name="Scope">The least reach; null asks for none.</param>
public sealed record AchievementCondition(ImmutableArray<AchievementKind> Kinds, InfluenceScope? Scope) : Condition;
