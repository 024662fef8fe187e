using Emulation.Domain.Conditions;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Time;
using Emulation.Rules.Language;
using NodaTime;

namespace Emulation.Rules.Validation;

/// <summary>The attested facts and parameters that a policy uses are declared, by itself or above it, for as long as it is in force.</summary>
internal static class FactChecks
{
    public static IEnumerable<Diagnostic> Find(PolicySet set) =>
        set.All.SelectMany(parsed => Values(parsed).Concat(set.ReachesTheTop(parsed) ? Uses(set, parsed) : []));

    private static IEnumerable<Diagnostic> Values(ParsedPolicy parsed) =>
        from parameter in parsed.Policy.Parameters.Select(parameter => (parameter.Name, First: parameter.Values.Changes[^1].From))
            .Concat(parsed.Policy.Amounts.Select(amount => (amount.Name, First: amount.Values.Changes[^1].From)))
        where parameter.First > parsed.Policy.InForce.From
        select FactDiagnostics.NoValueAtTheStart(
            parsed.SpanOf($"parameters.{parameter.Name}.values"), parameter.Name, parsed.Policy.InForce.From, parameter.First);

    private static IEnumerable<Diagnostic> Uses(PolicySet set, ParsedPolicy parsed)
    {
        var attested = Declared(set, parsed, above => above.Policy.Attested.Select(fact => fact.Key));
        var parameters = Declared(set, parsed, above => above.Policy.Parameters.Select(parameter => parameter.Name));
        foreach (var condition in CriterionPlace.In(parsed).SelectMany(place => ConditionParts.Everything(place.Criterion.Condition)))
        {
            var (named, declared, list) = condition switch
            {
                AttestedCondition attests => ([.. attests.Keys], attested, "attested"),
                MembersCondition { Share.Parameter: { } name } => ([name], parameters, "parameters"),
                _ => (Array.Empty<string>(), attested, ""),
            };
            foreach (var name in named)
            {
                if (Judge(parsed, parsed.SpanOf(condition), name, declared, list) is { } diagnostic)
                {
                    yield return diagnostic;
                }
            }
        }
    }

    private static Diagnostic? Judge(
        ParsedPolicy parsed, SourceSpan at, string name, Dictionary<string, List<ParsedPolicy>> declared, string list)
    {
        if (!declared.TryGetValue(name, out var by))
        {
            return list == "attested"
                ? FactDiagnostics.UndeclaredFact(at, name, declared.Keys.Order(StringComparer.Ordinal))
                : FactDiagnostics.UndeclaredParameter(at, name, declared.Keys.Order(StringComparer.Ordinal));
        }

        return Cover(by.Select(other => other.Policy.InForce), parsed.Policy.InForce)
            ? null
            : FactDiagnostics.DeclaredForOtherDays(at, name, by[0].Policy, by[0].SpanOf($"{list}.{name}"), parsed.Policy);
    }

    private static Dictionary<string, List<ParsedPolicy>> Declared(
        PolicySet set, ParsedPolicy parsed, Func<ParsedPolicy, IEnumerable<string>> names) =>
        set.ChainOf(parsed)
            .SelectMany(above => names(above), (above, name) => (above, name))
            .GroupBy(declared => declared.name, declared => declared.above, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);

    // The versions of an amended policy follow each other, and a fact may be declared in all of them.
    private static bool Cover(IEnumerable<EffectivePeriod> parts, EffectivePeriod whole)
    {
        LocalDate? day = whole.From;
        foreach (var part in parts.OrderBy(part => part.From))
        {
            if (day is { } next && part.Contains(next))
            {
                day = part.To;
            }
        }

        return day is null || whole.To <= day;
    }
}
