using System.Collections.Immutable;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Quotas;
using Emulation.Rules.Language.Reading;
using Emulation.Rules.Language.Yaml;
using Emulation.Rules.Selecting;

namespace Emulation.Rules.Problems;

/// <summary>Reads a selection problem.</summary>
internal static class SelectReader
{
    public static readonly MappingShape Shape = new(
        "select", "a selection problem", required: ["problem", "candidates"],
        optional:
        [
            "units", "order", "total", "caps", "floors", "floors-hard", "floor-counting", "floor-mode", "unfilled-floor", "objective",
            "max-share-of-selected", "set-asides", "tie", "seed", "locked", "explain",
        ]);

    public static readonly ProblemKind Kind = new("select", Shape, Read);

    private static SelectProblem? Read(MappingReader mapping, ReadingContext context)
    {
        var (order, keys) = Order(mapping["order"], context);
        var units = SelectUnits.Read(mapping["units"], context);
        var candidates = SelectCandidates.Read(mapping["candidates"], order, context);
        var places = new PlacesReader(units, candidates, context);
        var constraints = new SelectConstraints(units, places, context);
        var tie = mapping["tie"]?.Word<TiePolicy>(context) ?? TiePolicy.Refer;
        if (mapping["seed"] is { } seed && tie != TiePolicy.Lot)
        {
            context.Report(SelectDiagnostics.SeedNotRead(seed.Key));
        }

        var problem = new SelectionProblem
        {
            Candidates = candidates.Candidates,
            Units = units.Units,
            Order = order,
            Total = mapping["total"] is { } total ? places.Read(total, CompiledProblem.TotalId, SelectionScope.Everybody) : null,
            Caps = constraints.Caps(mapping["caps"]),
            Floors = constraints.Floors(mapping["floors"]),
            FloorsHard = mapping["floors-hard"]?.Flag(context) ?? false,
            FloorCounting = mapping["floor-counting"]?.Word<FloorCounting>(context) ?? FloorCounting.OneToAll,
            FloorMode = mapping["floor-mode"]?.Word<FloorMode>(context) ?? FloorMode.MinimumGuarantee,
            UnfilledFloor = mapping["unfilled-floor"]?.Word<UnfilledFloor>(context) ?? UnfilledFloor.Revert,
            Objective = mapping["objective"]?.Word<SelectionObjective>(context) ?? SelectionObjective.MeritLexicographic,
            SelectedShares = constraints.Shares(mapping["max-share-of-selected"]),
            SetAsides = constraints.SetAsides(mapping["set-asides"]),
            Tie = tie,
            Seed = mapping["seed"]?.Text(context),
            Locked = mapping["locked"] is { } locked && locked.Value is not YamlSequence { Items.IsEmpty: true } ? locked.TextList(context) : [],
        };
        var explained = Explained(mapping["explain"], problem, context);
        if (context.HasErrors)
        {
            return null;
        }

        // A key that ranks twice is missed twice.
        foreach (var finding in SelectionChecks.Find(problem).Distinct())
        {
            context.Report(finding.Diagnostic with { Span = Place(finding) });
        }

        return context.HasErrors
            ? null
            : new(problem, mapping.Key, explained, [.. places.Counts], [.. constraints.Levels]);

        SourceSpan Place(SelectionFinding finding)
        {
            IReadOnlyList<Field> list = finding.Part switch
            {
                SelectionPart.Order => keys,
                SelectionPart.Unit => units.Places,
                SelectionPart.Candidate => candidates.Places,
                SelectionPart.Locked => mapping["locked"]!.Value.Items(context),
                _ => constraints.Places(finding.Part),
            };
            return finding.Index >= 0 && finding.Index < list.Count ? list[finding.Index].At : (mapping["tie"] ?? mapping["candidates"])?.Key ?? mapping.Key;
        }
    }

    // `score:desc`, or `score: desc` as YAML reads it within a list.
    private static (ImmutableArray<SelectionKey> Order, ImmutableArray<Field> Places) Order(Field? list, ReadingContext context)
    {
        if (list is not { } stated)
        {
            return ([new("score")], []);
        }

        var (keys, places) = (ImmutableArray.CreateBuilder<SelectionKey>(), ImmutableArray.CreateBuilder<Field>());
        foreach (var item in stated.Items(context))
        {
            var (name, direction) = item.Value switch
            {
                YamlMapping { Entries: [{ Value: YamlScalar word } entry] } => (entry.Key.Text, word.Text),
                YamlScalar { Text: var text } when text.LastIndexOf(':') is var at and > 0 => (text[..at].TrimEnd(), text[(at + 1)..].TrimStart()),
                _ => ("", ""),
            };
            if (name.Length > 0 && direction is "desc" or "asc")
            {
                keys.Add(new(name, direction == "desc"));
                places.Add(item);
            }
            else if (item.Value is not YamlScalar || item.Text(context) is not null)
            {
                context.Report(SelectDiagnostics.NotAKey(item.At, Written(item)));
            }
        }

        return (keys.ToImmutable(), places.ToImmutable());
    }

    private static string Written(Field item) => item.Value switch
    {
        YamlScalar scalar => scalar.Text,
        YamlMapping { Entries: [{ Value: YamlScalar word } entry, ..] } => $"{entry.Key.Text}: {word.Text}",
        _ => item.Name,
    };

    private static ImmutableArray<string>? Explained(Field? list, SelectionProblem problem, ReadingContext context)
    {
        if (list is not { } stated)
        {
            return null;
        }

        var known = problem.Candidates.Select(candidate => candidate.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var item in stated.Items(context))
        {
            if (item.Value is YamlScalar { Text: { Length: > 0 } id } && !known.Contains(id))
            {
                context.Report(SelectDiagnostics.UnknownExplained(item.At, id, known.Order(StringComparer.Ordinal)));
            }
        }

        return stated.TextList(context);
    }
}
