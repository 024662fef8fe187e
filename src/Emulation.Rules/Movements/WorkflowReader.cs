using System.Collections.Immutable;
using Emulation.Domain.Movements;
using Emulation.Domain.Units;
using Emulation.Rules.Language.Concepts;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Movements;

/// <summary>Reads the workflow of a movement's plan: steps, and what must come before each.</summary>
internal static class WorkflowReader
{
    public static readonly MappingShape Shape = new("workflow", "a workflow", required: ["units", "steps"]);

    public static readonly MappingShape StepShape = new(
        "workflow-step", "a step", required: ["says", "cite"], optional: ["after", "by", "from", "to", "states", "own", "status"]);

    public static Workflow? Read(Field field, IReadOnlyDictionary<string, RecordKind> kinds, ReadingContext context)
    {
        if (MappingReader.Open(field, Shape, context) is not { } mapping)
        {
            return null;
        }

        var units = mapping["units"] is { } meant ? UnitFilterReader.Read(meant, context) : null;
        var entries = mapping["steps"]?.Entries(context) ?? [];
        var steps = entries.Select(entry => (Entry: entry, Step: Step(entry, kinds, context))).Where(pair => pair.Step is not null)
            .ToDictionary(pair => pair.Entry.Name, pair => (pair.Entry, Step: pair.Step!), StringComparer.Ordinal);
        var known = entries.Select(entry => entry.Name).ToArray();
        foreach (var (entry, step) in steps.Values)
        {
            foreach (var missing in step.After.Where(other => !known.Contains(other)))
            {
                context.Report(IndicatorDiagnostics.UnknownStep(entry.Key, missing, known));
            }
        }

        var ordered = InOrder(entries, steps, context);
        return units is null || context.HasErrors ? null : new(units, ordered);
    }

    private static WorkflowStep? Step(Field field, IReadOnlyDictionary<string, RecordKind> kinds, ReadingContext context)
    {
        var id = IdReader.Key(field, context);
        if (kinds.ContainsKey(id))
        {
            context.Report(IndicatorDiagnostics.StepIsKind(field.Key, id));
        }

        if (MappingReader.Open(field, StepShape, context) is not { } mapping)
        {
            return null;
        }

        var says = mapping["says"] is { } words ? LocalizedTextReader.Read(words, context) : null;
        var cite = mapping["cite"] is { } place ? CitationReader.Read(place, context, orDocument: true) : null;
        var states = mapping["states"]?.IdList(context) ?? [];
        var own = mapping["own"]?.IdList(context) ?? [];
        foreach (var name in own.Where(name => !states.Contains(name)))
        {
            context.Report(IndicatorDiagnostics.OwnNotStated(mapping["own"]!.Value.At, name));
        }

        var (from, to) = (mapping["from"]?.Date(context), mapping["to"]?.Date(context));
        if (from is { } start && to is { } end && end <= start)
        {
            context.Report(ConceptDiagnostics.EndsBeforeItStarts(mapping["to"]!.Value.At, start, end));
        }

        var after = mapping["after"]?.IdList(context) ?? [];
        var by = mapping["by"]?.Word<UnitLevel>(context);
        var status = mapping.Status();
        return says is null || cite is null
            ? null
            : new(id, says, cite, status) { After = after, By = by, From = from, To = to, States = states, Own = own };
    }

    // Each step after those it waits for, otherwise in the order of the text (Kahn 1962, the first that is ready goes first).
    private static ImmutableArray<WorkflowStep> InOrder(
        ImmutableArray<Field> entries, Dictionary<string, (Field Entry, WorkflowStep Step)> steps, ReadingContext context)
    {
        var place = entries.Select((entry, index) => (entry.Name, index)).Where(pair => steps.ContainsKey(pair.Name))
            .DistinctBy(pair => pair.Name).ToDictionary(pair => pair.Name, pair => pair.index, StringComparer.Ordinal);
        var waits = place.Keys.ToDictionary(id => id, id => steps[id].Step.After.Count(place.ContainsKey), StringComparer.Ordinal);
        var followers = place.Keys.SelectMany(id => steps[id].Step.After.Select(before => (before, id))).ToLookup(pair => pair.before, pair => pair.id);
        var ready = new SortedSet<int>(waits.Where(pair => pair.Value == 0).Select(pair => place[pair.Key]));
        var ordered = ImmutableArray.CreateBuilder<WorkflowStep>();
        while (ready.Count > 0)
        {
            var id = entries[ready.Min].Name;
            ready.Remove(ready.Min);
            ordered.Add(steps[id].Step);
            foreach (var follower in followers[id])
            {
                if (--waits[follower] == 0)
                {
                    ready.Add(place[follower]);
                }
            }
        }

        if (waits.Where(pair => pair.Value > 0).OrderBy(pair => place[pair.Key]).Select(pair => pair.Key).FirstOrDefault() is { } stuck)
        {
            ReportCycle(stuck, steps, waits, context);
        }

        return ordered.ToImmutable();
    }

    private static void ReportCycle(
        string stuck, Dictionary<string, (Field Entry, WorkflowStep Step)> steps, Dictionary<string, int> waits, ReadingContext context)
    {
        // Whoever waits for ever waits for another such step; following them comes back to one that was seen.
        var (path, seen) = (new List<string>(), new Dictionary<string, int>(StringComparer.Ordinal));
        for (var id = stuck; ; id = steps[id].Step.After.First(before => waits.GetValueOrDefault(before) > 0))
        {
            path.Add(id);
            if (!seen.TryAdd(id, path.Count - 1))
            {
                context.Report(IndicatorDiagnostics.StepCycle(steps[id].Entry.Key, path[seen[id]..]));
                return;
            }
        }
    }
}
