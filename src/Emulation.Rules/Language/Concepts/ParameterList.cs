using System.Collections.Immutable;
using Emulation.Domain.Policies;

namespace Emulation.Rules.Language.Concepts;

/// <summary>The parameters of one policy, by what they hold.</summary>
internal sealed record ParameterList(ImmutableArray<Parameter> Percentages, ImmutableArray<Amount> Amounts);
