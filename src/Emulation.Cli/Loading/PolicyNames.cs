using System.Collections.Frozen;
using Emulation.Cli.Spreadsheets.Tables;
using Emulation.Domain.Conditions;
using Emulation.Domain.Criteria;
using Emulation.Domain.Policies;
using Emulation.Domain.Quotas;
using Emulation.Rules.Validation;

namespace Emulation.Cli.Loading;

/// <summary>The names of attested facts and numbers that policies read.</summary>
internal sealed class PolicyNames
{
    private PolicyNames(IEnumerable<string> attested, IEnumerable<string> scores, IEnumerable<string> metrics) =>
        (Attested, Scores, Metrics) = (Names(attested), Names(scores), Names(metrics));

    public FrozenSet<string> Attested { get; }

    public FrozenSet<string> Scores { get; }

    public FrozenSet<string> Metrics { get; }

    /// <summary>The names in all versions of some policies.</summary>
    public static PolicyNames In(IReadOnlyCollection<Policy> policies)
    {
        var conditions = policies.SelectMany(Conditions).SelectMany(ConditionParts.Everything).ToArray();
        var numbers = conditions.OfType<NumberCondition>().ToArray();
        var ranking = policies.SelectMany(policy => policy.Awards).SelectMany(award => award.RankBy).ToArray();
        return new(
            policies.SelectMany(policy => policy.Attested).Select(fact => fact.Key).Concat(conditions.OfType<AttestedCondition>().SelectMany(each => each.Keys)),
            Of(NumberSource.Score, RankingSource.Score), Of(NumberSource.Metric, RankingSource.Metric));

        IEnumerable<string> Of(NumberSource source, RankingSource rank) =>
            numbers.Where(number => number.Source == source).SelectMany(number => new[] { number.Name, number.ShareOf })
                .Concat(ranking.Where(key => key.Source == rank).Select(key => key.Name)).OfType<string>();
    }

    /// <summary>Every condition that a policy states by itself, whatever stands inside it.</summary>
    public static IEnumerable<Condition> Conditions(Policy policy) =>
        policy.Awards.SelectMany(award => award.Criteria.Concat(award.Alternatives).Select(Of).Concat(award.Quotas.Select(quota => quota.Where).OfType<Condition>()))
            .Concat(policy.Preferences.Select(Of));

    /// <summary>The names that may stand over a column.</summary>
    public FrozenSet<string> Of(TableColumn named) => named.Path[0] switch
    {
        "attested" => Attested,
        "scores" => Scores,
        "metrics" => Metrics,
        _ => [],
    };

    /// <summary>What a message calls such a name.</summary>
    public static string WordFor(TableColumn named) => named.Path[0] switch
    {
        "attested" => "attested fact",
        "scores" => "score",
        _ => "metric",
    };

    private static Condition Of(Criterion criterion) => criterion.Condition;

    private static FrozenSet<string> Names(IEnumerable<string> names) => names.ToFrozenSet(StringComparer.Ordinal);
}
