using System.Collections.Immutable;
using Emulation.Domain.Diagnostics;
using Emulation.Rules.Amending;
using Emulation.Rules.Language;

namespace Emulation.Rules.Validation;

/// <summary>Checks that policies make sense, each by itself and all together.</summary>
public static class PolicyValidator
{
    /// <summary>Validates policies and reports all that is wrong in one run.</summary>
    /// <remarks>Amending policies are put into the texts that they amend first, and every version of those is validated.</remarks>
    /// <param name="policies">Every policy that may be used together, with those that they stand under and those that amend them; the order does not matter.</param>
    public static PolicyValidation Validate(IEnumerable<ParsedPolicy> policies)
    {
        ArgumentNullException.ThrowIfNull(policies);
        ParsedPolicy[] given = [.. policies];
        var amended = Amender.Apply(given);
        ImmutableArray<Diagnostic> diagnostics =
        [
            .. IdentityChecks.Find(given)
                .Concat(ChangedTexts.Find(given, amended, Find))
                .Distinct()
                .OrderBy(diagnostic => diagnostic.Span?.File, StringComparer.Ordinal)
                .ThenBy(diagnostic => diagnostic.Span?.Line ?? 0)
                .ThenBy(diagnostic => diagnostic.Span?.Column ?? 0)
                .ThenBy(diagnostic => diagnostic.Code, StringComparer.Ordinal)
                .ThenBy(diagnostic => diagnostic.Message, StringComparer.Ordinal),
        ];
        var failed = diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
        return new(failed ? null : new PolicyCatalog(amended), diagnostics);
    }

    private static IEnumerable<Diagnostic> Find(AmendedPolicies policies)
    {
        var set = new PolicySet(policies);
        var worlds = World.AllOf(set);
        return policies.Diagnostics
            .Concat(TargetChecks.Find(set))
            .Concat(LayerChecks.Find(set))
            .Concat(DelegationChecks.Find(set))
            .Concat(TimeChecks.Find(set))
            .Concat(AwardChecks.Find(set))
            .Concat(FactChecks.Find(set))
            .Concat(SubjectChecks.Find(set))
            .Concat(ReachChecks.Find(set))
            .Concat(CustomChecks.Find(set))
            .Concat(QuotaChecks.Find(set))
            .Concat(BonusChecks.Find(set))
            .Concat(DeadlineChecks.Find(set))
            .Concat(OverlapChecks.Find(worlds))
            .Concat(TighteningChecks.FindDrops(set))
            .Concat(TighteningChecks.Find(set, worlds))
            .Concat(CycleChecks.Find(worlds));
    }
}
