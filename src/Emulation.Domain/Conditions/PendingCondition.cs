using System.Collections.Immutable;
using Emulation.Domain.Dossiers;

namespace Emulation.Domain.Conditions;

/// <summary>A matter of one of the kinds is open against the candidate on the decision date.</summary>
/// <param name="Kinds">Which kinds count.</param>
public sealed record PendingCondition(ImmutableArray<PendingKind> Kinds) : Condition;
