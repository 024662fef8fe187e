using System.Collections.Immutable;
using Emulation.Domain.Numbers;
using Emulation.Rules.Language.Reading;
using Emulation.Rules.Language.Yaml;
using Emulation.Rules.Pairing;

namespace Emulation.Rules.Problems;

/// <summary>Reads a pairing of units that help with units that are helped.</summary>
internal static class PairReader
{
    private const string Never = "never";
    private const string Product = "strength-times-need";

    public static readonly MappingShape Shape = new(
        "pair", "a pairing", required: ["problem", "helpers", "helped"], optional: ["costs", "benefits"]);

    public static readonly MappingShape HelperShape = new("pairHelper", "a helper", required: ["id"], optional: ["places", "strength"]);

    public static readonly MappingShape HelpedShape = new("pairHelped", "a helped unit", required: ["id"], optional: ["need"]);

    public static readonly ProblemKind Kind = new("pair", Shape, Read);

    private static PairProblem? Read(MappingReader mapping, ReadingContext context)
    {
        var helpers = Units(mapping["helpers"], HelperShape, context);
        var helped = Units(mapping["helped"], HelpedShape, context);
        ImmutableArray<HelpingUnit> rows = [.. helpers.Select(each => new HelpingUnit(each.Id, each.Unit["places"]?.Whole(context, 0, 1_000_000) ?? 1))];
        if (mapping.ExactlyOne("costs", "benefits") is not { } values)
        {
            return null;
        }

        if (values is { Name: "benefits", Value: YamlScalar { Text: Product } })
        {
            return ByStrength(rows, helpers, helped, context);
        }

        foreach (var figure in helpers.Select(each => each.Unit["strength"]).Concat(helped.Select(each => each.Unit["need"])).OfType<Field>())
        {
            context.Report(PairDiagnostics.FigureNotRead(figure.Key, figure.Name));
        }

        var problem = new AssignmentProblem
        {
            Helpers = rows,
            Helped = [.. helped.Select(each => each.Id)],
            Values = Values(values, rows, helped, context),
            Goal = values.Name == "costs" ? AssignmentGoal.LeastCost : AssignmentGoal.GreatestBenefit,
        };
        return context.HasErrors || !Report(AssignmentChecks.Find(problem), helpers, helped, context)
            ? null
            : new(token => Assigner.Assign(problem, token), rows, problem.Goal);
    }

    private static PairProblem? ByStrength(
        ImmutableArray<HelpingUnit> rows,
        ImmutableArray<(string Id, Field At, MappingReader Unit)> helpers,
        ImmutableArray<(string Id, Field At, MappingReader Unit)> helped,
        ReadingContext context)
    {
        ImmutableArray<StrongUnit> strong = [.. helpers.Select((each, i) => new StrongUnit(each.Id, Figure(each, "strength", context), rows[i].Places))];
        ImmutableArray<NeedyUnit> needy = [.. helped.Select(each => new NeedyUnit(each.Id, Figure(each, "need", context)))];
        return context.HasErrors || !Report(StrengthPairing.Find(strong, needy), helpers, helped, context)
            ? null
            : new(_ => StrengthPairing.Pair(strong, needy), rows, AssignmentGoal.GreatestBenefit);
    }

    private static Rational Figure((string Id, Field At, MappingReader Unit) unit, string key, ReadingContext context)
    {
        if (unit.Unit[key] is { } field)
        {
            return field.Exact(context) ?? Rational.Zero;
        }

        context.Report(PairDiagnostics.NoFigure(unit.At.At, unit.Id, key));
        return Rational.Zero;
    }

    private static ImmutableArray<(string Id, Field At, MappingReader Unit)> Units(Field? list, MappingShape shape, ReadingContext context)
    {
        var units = ImmutableArray.CreateBuilder<(string, Field, MappingReader)>();
        foreach (var item in list?.Items(context) ?? [])
        {
            if (MappingReader.Open(item, shape, context) is { } unit && unit["id"]?.Text(context) is { } id)
            {
                units.Add((id, item, unit));
            }
        }

        return units.ToImmutable();
    }

    // By helped unit, then by helper. A pair that is not there could be meant either way, so every pair is.
    private static ImmutableArray<ImmutableArray<Rational?>> Values(
        Field field, ImmutableArray<HelpingUnit> helpers, ImmutableArray<(string Id, Field At, MappingReader Unit)> helped, ReadingContext context)
    {
        var table = helpers.Select(_ => new Rational?[helped.Length]).ToArray();
        var rows = Numbers(helpers.Select(helper => helper.Id));
        var columns = Numbers(helped.Select(unit => unit.Id));
        var entries = field.Entries(context);
        foreach (var entry in entries)
        {
            if (!columns.TryGetValue(entry.Name, out var column))
            {
                context.Report(PairDiagnostics.UnknownUnit(entry.Key, entry.Name, "helped units", columns.Keys.Order(StringComparer.Ordinal)));
                continue;
            }

            var told = new HashSet<int>();
            foreach (var value in entry.Entries(context))
            {
                if (!rows.TryGetValue(value.Name, out var row))
                {
                    context.Report(PairDiagnostics.UnknownUnit(value.Key, value.Name, "helpers", rows.Keys.Order(StringComparer.Ordinal)));
                }
                else if (told.Add(row))
                {
                    table[row][column] = Value(value, context);
                }
            }

            foreach (var (helper, row) in rows.Where(each => !told.Contains(each.Value)))
            {
                context.Report(PairDiagnostics.NoValue(entry.Key, entry.Name, helper));
            }
        }

        foreach (var missing in columns.Keys.Except(entries.Select(entry => entry.Name)).Order(StringComparer.Ordinal))
        {
            context.Report(PairDiagnostics.NoRow(field.Key, missing, field.Name));
        }

        return [.. table.Select(row => row.ToImmutableArray())];
    }

    private static Rational? Value(Field field, ReadingContext context)
    {
        if (field.Text(context) is not { } text || text == Never)
        {
            return null;
        }

        if (Rational.TryParse(text, out var number))
        {
            return number;
        }

        context.Report(PairDiagnostics.NotAnAmount(field.At, text));
        return null;
    }

    private static Dictionary<string, int> Numbers(IEnumerable<string> ids)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (i, id) in ids.Index())
        {
            numbers.TryAdd(id, i);
        }

        return numbers;
    }

    private static bool Report(
        ImmutableArray<PairingFinding> findings,
        ImmutableArray<(string Id, Field At, MappingReader Unit)> helpers,
        ImmutableArray<(string Id, Field At, MappingReader Unit)> helped,
        ReadingContext context)
    {
        foreach (var finding in findings)
        {
            var units = finding.Part == PairingPart.First ? helpers : helped;
            context.Report(finding.Diagnostic with { Span = units[finding.Index].At.At });
        }

        return !context.HasErrors;
    }
}
