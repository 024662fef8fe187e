using System.Collections.Immutable;
using Emulation.Rules.Measuring;

namespace Emulation.Rules.Compilation;

/// <summary>The awards for one kind of candidate, and what has to be measured for them.</summary>
/// <param name="Awards">The awards, lowest tier first, then by id.</param>
/// <param name="Criteria">How many columns of findings they have together.</param>
/// <param name="Measures">What is measured.</param>
internal sealed record KindPlan(ImmutableArray<AwardRule> Awards, int Criteria, Measures Measures);
