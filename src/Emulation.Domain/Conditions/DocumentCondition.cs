using System.Collections.Immutable;

namespace Emulation.Domain.Conditions;

/// <summary>The dossier has a part of each kind, such as <c>initiative-certificate</c>.</summary>
/// <param name="Kinds">At least one.</param>
public sealed record DocumentCondition(ImmutableArray<string> Kinds) : Condition;
