using Emulation.Domain.Criteria;

namespace Emulation.Rules.Compilation;

/// <summary>A criterion with its compiled condition.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Kernel">Its compiled condition.</param>
/// <param name="Column">Its column among the findings of its candidate kind.</param>
internal sealed record CriterionRule(Criterion Criterion, Kernel Kernel, int Column)
{
    public Evidence Examine(Subject subject, AwardRule rule)
    {
        var examined = Kernel.Examine(subject);
        return new()
        {
            Outcome = examined.Outcome,
            Combination = Combination.All,
            Topic = EvidenceTopic.Criterion,
            Rule = rule,
            Criterion = Criterion,
            Read = examined.Read,
            Parts = [examined],
        };
    }
}
