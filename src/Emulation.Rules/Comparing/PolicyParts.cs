using Emulation.Domain.Awards;
using Emulation.Domain.Conditions;
using Emulation.Domain.Criteria;
using Emulation.Domain.Policies;
using Emulation.Domain.Quotas;
using Emulation.Domain.Wording;
using Emulation.Rules.Explaining;
using NodaTime;
using NodaTime.Text;

namespace Emulation.Rules.Comparing;

/// <summary>Takes a policy apart into all that it says.</summary>
/// <param name="policy">The policy.</param>
/// <param name="on">The day whose values of parameters count.</param>
/// <param name="words">Puts conditions into words.</param>
internal sealed class PolicyParts(Policy policy, LocalDate on, ConditionWords words)
{
    private static readonly string[] _apart = [nameof(AwardProvision.Award), nameof(AwardProvision.Criteria), nameof(AwardProvision.Alternatives), nameof(AwardProvision.Definition), nameof(AwardProvision.Vote), nameof(AwardProvision.Quotas)];

    public IEnumerable<PolicyPart> All() =>
    [
        .. policy.Parameters.Select(Parameter),
        .. policy.Suspension is { } rule ? [new PolicyPart("suspends", Shape.Of(rule.Kinds), rule.Says, Plain(Shape.Of(rule.Kinds)), rule.Citation)] : Array.Empty<PolicyPart>(),
        .. policy.Preferences.Select(preference => Criterion($"prefers.{preference.Id}", preference)),
        .. policy.Awards.SelectMany(Award),
    ];

    private PolicyPart Parameter(Parameter parameter)
    {
        var value = parameter.Values.On(on);
        var figure = value is null ? "-" : $"{value.Value}";
        return new($"parameters.{parameter.Name}", figure, Plain(figure), null, value?.Source);
    }

    private IEnumerable<PolicyPart> Award(AwardProvision provision)
    {
        var path = $"awards.{provision.Award}";
        if (provision.Definition is { } definition)
        {
            yield return new(path, Shape.Of(definition with { ConferredBy = [] }), definition.Name, null, definition.Citation);
            var conferral = string.Join("; ", definition.ConferredBy.Select(Words));
            yield return new($"{path}.conferred-by", conferral, Plain(conferral), null, definition.ConferredBy.IsEmpty ? null : definition.ConferredBy[0].Citation);
        }

        foreach (var (list, criteria) in new[] { ("criteria", provision.Criteria), ("alternatives", provision.Alternatives) })
        {
            foreach (var criterion in criteria)
            {
                yield return Criterion($"{path}.{list}.{criterion.Id}", criterion);
            }
        }

        if (provision.Vote is { } vote)
        {
            var of = KindWords.Of(vote.Of);
            yield return new($"{path}.vote", Shape.Of(vote), new($"từ {vote.Share} {of.Vi} ({vote.Council})", $"at least {vote.Share} of {of.En} ({vote.Council})"), null, vote.Citation);
        }

        foreach (var quota in provision.Quotas)
        {
            var level = provision.Quotas.Length == 1 ? "" : $".{EnumWords<QuotaLevel>.Of(quota.Within)}{(quota.IsOfSelected ? ".selected" : "")}";
            yield return new($"{path}.quota{level}", Shape.Of(quota), QuotaWords.Of(quota, words), null, quota.Citation);
        }

        foreach (var part in Others(provision, path))
        {
            yield return part;
        }
    }

    // What else a policy may say of an award, by the name of the property: nothing that is new to the language goes unnoticed.
    private static IEnumerable<PolicyPart> Others(AwardProvision provision, string path)
    {
        foreach (var property in typeof(AwardProvision).GetProperties().Where(property => !_apart.Contains(property.Name)).OrderBy(property => property.Name, StringComparer.Ordinal))
        {
            var shape = Shape.Of(property.GetValue(provision));
            if (shape is not ("-" or "[]"))
            {
                yield return new($"{path}.{Kebab(property.Name)}", shape, Plain(shape), null, null);
            }
        }
    }

    private PolicyPart Criterion(string path, Criterion criterion) =>
        new(path, Shape.Of(new object[] { criterion.Condition, criterion.Sectors, criterion.Kinds }), criterion.Says, Words(criterion.Condition), criterion.Citation);

    private LocalizedText Words(Condition condition)
    {
        var own = words.Of(condition);
        LocalizedText[] parts = [.. Inner(condition).Select(Words)];
        return parts.Length == 0 ? own : new(
            $"{own.Vi} ({string.Join("; ", parts.Select(part => part.Vi))})", $"{own.En} ({string.Join("; ", parts.Select(part => part.En))})");
    }

    private static IEnumerable<Condition> Inner(Condition condition) => condition switch
    {
        AllCondition all => all.Parts,
        AnyCondition any => any.Parts,
        AtLeastCondition atLeast => atLeast.Parts,
        NotCondition not => [not.Part],
        SpanCondition span => new[] { span.EveryYear, span.Where }.OfType<Condition>(),
        _ => [],
    };

    private static string Words(Conferral conferral)
    {
        var levels = conferral.Levels.IsEmpty ? "" : $" ({string.Join(", ", conferral.Levels.Select(EnumWords<Domain.Units.UnitLevel>.Of))})";
        var days = conferral.Period is { } period ? $" {period}" : "";
        return $"{conferral.Authority}{levels}{days}";
    }

    private static LocalizedText Plain(string text) => new(text, text);

    private static string Kebab(string name) =>
        string.Concat(name.Select((letter, i) => char.IsUpper(letter) ? $"{(i == 0 ? "" : "-")}{char.ToLowerInvariant(letter)}" : $"{letter}"));
}
