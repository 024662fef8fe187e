using System.Collections.Immutable;
using Emulation.Rules.Compilation;
using Emulation.Rules.Selecting;

namespace Emulation.Rules.Evaluation.Together;

/// <summary>The keys by which all units of a selection rank alike. Where they go on differently nobody can tell who is better: the next key is not known.</summary>
internal sealed class CommonRanking
{
    private readonly int? _common;

    private CommonRanking(int? common) => _common = common;

    public static CommonRanking Of(IEnumerable<AwardRule> rules)
    {
        string[]? first = null;
        int? common = null;
        foreach (var rule in rules.Distinct(ReferenceEqualityComparer.Instance).Cast<AwardRule>())
        {
            string[] names = [.. Names(rule)];
            first ??= names;
            var alike = first.Zip(names).TakeWhile(pair => pair.First == pair.Second).Count();
            if (alike < Math.Max(first.Length, names.Length))
            {
                common = Math.Min(common ?? alike, alike);
            }
        }

        return new(common);
    }

    /// <summary>The contestant with the keys that can be compared.</summary>
    public Contestant Fit(Contestant contestant) => _common is { } length ? contestant with { Keys = [.. contestant.Keys[..length], null] } : contestant;

    private static IEnumerable<string> Names(AwardRule rule) =>
    [
        .. rule.Award.RankBy.Select(key => $"{key.Source} {key.Name} {key.Descending}"),
        .. rule.Preferences.Select(preference => $"prefers {preference.Preference.Policy} {preference.Preference.Id}"),
        $"tie {rule.Award.Tie.Policy} {rule.Seed}",
    ];
}
