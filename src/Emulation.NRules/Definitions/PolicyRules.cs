using Emulation.Rules.Stepping;
using global::NRules.RuleModel;

namespace Emulation.NRules.Definitions;

/// <summary>
/// The awards of a plan as rule definitions of NRules: one rule for each award and kind of candidate, and before them one that takes in
/// what is supplied. Compile them beside your own.
/// </summary>
/// <remarks>
/// A rule says what an award comes after: it matches the dossiers that the award reads and the awards that it asks for, one fact each.
/// What a criterion asks is never a condition of a rule: a rule fires on matches only, so that "not met" and "not known" would be lost.
/// </remarks>
/// <param name="plan">The awards.</param>
public sealed class PolicyRules(AwardPlan plan) : IRuleRepository
{
    /// <summary>The tag of every rule of a policy.</summary>
    public const string Tag = "emulation";

    /// <summary>All rules of the policy run after those of a greater priority: NRules gives a rule 0 where it states none.</summary>
    public const int HighestPriority = -1000;

    /// <inheritdoc/>
    public IEnumerable<IRuleSet> GetRuleSets()
    {
        var set = new RuleSet(Tag);
        set.Add([IntakeRule.Definition(), .. plan.Steps.Select(StepRule.For)]);
        return [set];
    }
}
