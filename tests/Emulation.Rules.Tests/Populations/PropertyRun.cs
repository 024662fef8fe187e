using Emulation.Domain.Candidates;
using Emulation.Rules.Compilation;
using Emulation.Rules.Deciding;
using Emulation.Rules.Evaluation;
using Emulation.Rules.Tests.Drafts;

namespace Emulation.Rules.Tests.Populations;

/// <summary>Runs a property over many random rule sets and units; the seed of the case that fails is in the message.</summary>
internal static class PropertyRun
{
    public static void ForRandomCases(int cases, Action<Random> property)
    {
        for (var seed = 1; seed <= cases; seed++)
        {
            try
            {
                property(new Random(seed));
            }
            catch (Exception failure)
            {
                throw new InvalidOperationException($"The property fails for seed {seed}: {failure.Message}", failure);
            }
        }
    }

    public static UnitDecisions Decide(RuleSet rules, UnitDossiers unit) => new(new UnitEvaluator(rules).Evaluate(unit), rules);

    public static UnitDecisions Decide(RuleSet rules, UnitDraft unit) => Decide(rules, unit.Seal());
}
