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
               where above.Contains(parameter.Name)
               let path = $"parameters.{parameter.Name}"
               where !TighteningChecks.Leaves(higher, lower, path)
               from place in world.Policies.Where(parsed => parsed.Policy.Layer < lower.Policy.Layer).SelectMany(CriterionPlace.In)
               let strictness = TighteningChecks.Worst(WorldMeaning.Days(world, lower, higher).Select(day => Compare(world, lower, parameter.Name, place, day)))
               where strictness is Strictness.Looser or Strictness.CannotTell
               select strictness == Strictness.Looser
                   ? TighteningDiagnostics.ParameterLoosens(lower.SpanOf(path), parameter.Name, place, higher.SpanOf(path))
                   : TighteningDiagnostics.ParameterMayLoosen(lower.SpanOf(path), parameter.Name, place, higher.SpanOf(path));
    }

    // The criterion as it reads with the lower value, beside how it reads without; all other parameters stay as they are above.
    private static Strictness Compare(World world, ParsedPolicy lower, string name, CriterionPlace place, NodaTime.LocalDate day)
    {
        var (above, below) = (WorldMeaning.At(world, lower.Policy.Layer - 1, day), WorldMeaning.At(world, lower.Policy.Layer, day));
        var restated = above with { Parameter = each => each == name ? below.Parameter(each) : above.Parameter(each) };
        return ConditionStrictness.Compare(place.Criterion.Condition, restated, place.Criterion.Condition, above);
    }
}
