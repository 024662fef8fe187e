using Emulation.Domain.Awards;
using Emulation.Domain.Criteria;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Policies;
using Emulation.Rules.Language;

namespace Emulation.Rules.Validation;

/// <summary>A criterion and where it stands.</summary>
/// <param name="Parsed">Its policy.</param>
/// <param name="Provision">Its award, as the policy speaks of it.</param>
/// <param name="Criterion">The criterion.</param>
/// <param name="IsAlternative">Whether it is one of the award's alternatives.</param>
internal sealed record CriterionPlace(ParsedPolicy Parsed, AwardProvision Provision, Criterion Criterion, bool IsAlternative)
{
    public AwardId Award => Provision.Award;

    public SourceSpan Span => Parsed.SpanOf($"awards.{Award}.{(IsAlternative ? "alternatives" : "criteria")}.{Criterion.Id}");

    /// <summary>Every criterion of a policy.</summary>
    public static IEnumerable<CriterionPlace> In(ParsedPolicy parsed) => parsed.Policy.Awards.SelectMany(provision => In(parsed, provision));

    /// <summary>Every criterion that a policy sets for an award.</summary>
    public static IEnumerable<CriterionPlace> In(ParsedPolicy parsed, AwardProvision provision) =>
        provision.Criteria.Select(criterion => new CriterionPlace(parsed, provision, criterion, false))
            .Concat(provision.Alternatives.Select(criterion => new CriterionPlace(parsed, provision, criterion, true)));
}
