using Emulation.Domain.Quotas;
using Emulation.Rules.Language.Reading;
using Emulation.Rules.Language.Yaml;
using Emulation.Rules.Selecting;

namespace Emulation.Rules.Problems;

/// <summary>Reads numbers of places: a whole number, or a percentage of a base, worked out.</summary>
/// <param name="units">The units.</param>
/// <param name="candidates">The candidates.</param>
/// <param name="context">Where mistakes are reported.</param>
internal sealed class PlacesReader(SelectUnits units, SelectCandidates candidates, ReadingContext context)
{
    public static readonly MappingShape Shape = new(
        "placeRule", "a rule for places", required: ["percent", "of", "rounding"], optional: ["at-least-one", "absolute-min", "absolute-max"]);

    private readonly List<PlaceCount> _counts = [];

    /// <summary>How each percentage became places, apart from the levels.</summary>
    public IReadOnlyList<PlaceCount> Counts => _counts;

    /// <summary>The places that a field says; null where it was wrong, which was reported.</summary>
    public int? Read(Field field, string id, SelectionScope scope)
    {
        if (field.Value is not YamlMapping)
        {
            return field.Whole(context, 0, int.MaxValue);
        }

        if (Rule(field) is not var (rule, of))
        {
            return null;
        }

        var counted = Words<PlaceBase>.Find(of.Value is YamlScalar word ? word.Text : "");
        var size = counted is { } kind ? Base(kind, id, scope, of) : Given(of);
        if (size is null)
        {
            return null;
        }

        var below = counted == PlaceBase.Units ? units.PeopleBelow(scope.Unit) : [];
        var count = new PlaceCount(id, counted == PlaceBase.Units ? scope.Unit : null, rule, counted, size.Value)
        {
            Below = below.Length > 1 ? (below.Length, below.Sum(people => (long)rule.Places(people))) : null,
        };
        _counts.Add(count);
        return count.Places;
    }

    /// <summary>The places that a percentage gives each unit of a level, or that a number gives each of them.</summary>
    public (LevelCount? Level, IReadOnlyList<int> Places)? ReadEach(Field field, string level, IReadOnlyList<(string Id, SelectionScope Scope)> caps)
    {
        if (field.Value is not YamlMapping)
        {
            return field.Whole(context, 0, int.MaxValue) is { } most ? (null, [.. caps.Select(_ => most)]) : null;
        }

        if (Rule(field) is not var (rule, of))
        {
            return null;
        }

        if (Words<PlaceBase>.Find(of.Value is YamlScalar word ? word.Text : "") is not { } kind)
        {
            if (Given(of) is not null)
            {
                context.Report(SelectDiagnostics.NumberForEach(of.At, level));
            }

            return null;
        }

        var counts = new List<PlaceCount>();
        foreach (var (id, scope) in caps)
        {
            if (Base(kind, id, scope, of) is not { } size)
            {
                return null;
            }

            counts.Add(new(id, scope.Unit, rule, kind, size));
        }

        return (new(level, rule, [.. counts]), [.. counts.Select(count => count.Places)]);
    }

    private (PlaceRule Rule, Field Of)? Rule(Field field)
    {
        if (MappingReader.Open(field, Shape, context) is not { } mapping)
        {
            return null;
        }

        var percent = mapping["percent"]?.Percent(context, unitIsStated: true);
        var rounding = mapping["rounding"]?.Word<Rounding>(context);
        var atLeastOne = mapping["at-least-one"]?.Flag(context) ?? false;
        var least = mapping["absolute-min"]?.Whole(context, 0, int.MaxValue);
        var most = mapping["absolute-max"]?.Whole(context, 0, int.MaxValue);
        if (least > most)
        {
            context.Report(ReadingDiagnostics.MoreThan(mapping["absolute-min"]!.Value.At, "absolute-min", least.Value, "absolute-max", most.Value));
        }

        return percent is null || rounding is null || mapping["of"] is not { } of
            ? null
            : (new(percent, rounding.Value) { AtLeastOne = atLeastOne, AbsoluteMin = least, AbsoluteMax = most }, of);
    }

    private int? Given(Field of)
    {
        if (of.Text(context) is not { } text)
        {
            return null;
        }

        if (text.All(char.IsAsciiDigit))
        {
            return of.Whole(context, 0, int.MaxValue);
        }

        context.Report(SelectDiagnostics.NotABase(of.At, text));
        return null;
    }

    private int? Base(PlaceBase kind, string id, SelectionScope scope, Field of)
    {
        if (kind != PlaceBase.Units)
        {
            return candidates.Candidates.Count(candidate => (kind == PlaceBase.Candidates || candidate.Eligible) && IsIn(candidate, scope));
        }

        if (units.Units.IsEmpty)
        {
            context.Report(SelectDiagnostics.NoUnits(of.At, id));
            return null;
        }

        var people = units.People(scope.Unit, out var lacking);
        if (lacking is not null)
        {
            context.Report(SelectDiagnostics.NoBase(of.At, id, lacking));
        }

        // A unit that is not listed is reported with the cap itself; until then nothing is known of its people.
        return people ?? (lacking is null ? 0 : null);
    }

    private bool IsIn(SelectionCandidate candidate, SelectionScope scope) =>
        (scope.Group is null || candidate.Groups.Contains(scope.Group))
        && (scope.Unit is null || units.UpFrom(candidate.Unit).Contains(scope.Unit));
}
