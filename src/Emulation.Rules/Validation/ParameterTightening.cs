using Emulation.Domain.Diagnostics;
using Emulation.Rules.Language;
using Emulation.Rules.Tightening;

namespace Emulation.Rules.Validation;

/// <summary>A parameter that a lower layer sets anew loosens nothing that the layers above ask for.</summary>
internal static class ParameterTightening
{
    public static IEnumerable<Diagnostic> Find(World world, ParsedPolicy lower, ParsedPolicy higher)
    {
        var above = higher.Policy.Parameters.Select(parameter => parameter.Name).ToHashSet(StringComparer.Ordinal);
        return from parameter in lower.Policy.Parameters
               where above.Contains(parameter.Name) && !TighteningChecks.Leaves(higher, lower, $"parameters.{parameter.Name}")
               from diagnostic in Find(world, lower, higher, parameter.Name)
               select diagnostic;
    }

    // Each criterion as it reads with the lower value, beside how it reads without; all other parameters stay as they are above.
    private static IEnumerable<Diagnostic> Find(World world, ParsedPolicy lower, ParsedPolicy higher, string name)
    {
        var (at, otherAt) = (lower.SpanOf($"parameters.{name}"), higher.SpanOf($"parameters.{name}"));
        (Meaning Above, Meaning Restated)[] days = [.. WorldMeaning.Days(world, lower, higher).Select(day =>
        {
            var (above, below) = (WorldMeaning.At(world, lower.Policy.Layer - 1, day), WorldMeaning.At(world, lower.Policy.Layer, day));
            return (above, above with { Parameter = each => each == name ? below.Parameter(each) : above.Parameter(each) });
        })];
        foreach (var place in world.Policies.Where(parsed => parsed.Policy.Layer < lower.Policy.Layer).SelectMany(CriterionPlace.In))
        {
            var condition = place.Criterion.Condition;
            switch (TighteningChecks.Worst(days.Select(day => ConditionStrictness.Compare(condition, day.Restated, condition, day.Above))))
            {
                case Strictness.Looser:
                    yield return TighteningDiagnostics.ParameterLoosens(at, name, place, otherAt);
                    break;
                case Strictness.CannotTell:
                    yield return TighteningDiagnostics.ParameterMayLoosen(at, name, place, otherAt);
                    break;
                default:
                    break;
            }
        }
    }
}
