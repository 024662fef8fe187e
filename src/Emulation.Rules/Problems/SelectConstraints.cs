using System.Collections.Immutable;
using Emulation.Rules.Language.Reading;
using Emulation.Rules.Selecting;

namespace Emulation.Rules.Problems;

/// <summary>Reads caps, floors, shares and set-asides of a selection problem, and keeps where each of them stands.</summary>
internal sealed class SelectConstraints(SelectUnits units, PlacesReader places, ReadingContext context)
{
    public static readonly MappingShape CapShape = new(
        "selectCap", "a cap", required: ["max"], optional: ["id", "unit", "group", "each"]);

    public static readonly MappingShape FloorShape = new(
        "selectFloor", "a floor", required: ["id", "min"], optional: ["unit", "group"]);

    public static readonly MappingShape ShareShape = new(
        "selectShare", "a share of those selected", required: ["id", "percent"], optional: ["unit", "group"]);

    public static readonly MappingShape SetAsideShape = new(
        "selectSetAside", "a set-aside", required: ["id", "places"], optional: ["unit", "group", "floors"]);

    private readonly Dictionary<SelectionPart, List<Field>> _places = [];
    private readonly List<LevelCount> _levels = [];

    /// <summary>How percentages became places of each unit of a level.</summary>
    public IReadOnlyList<LevelCount> Levels => _levels;

    /// <summary>Where the items of a list stand, by their index in the problem.</summary>
    public IReadOnlyList<Field> Places(SelectionPart part) => _places.GetValueOrDefault(part) ?? [];

    public ImmutableArray<SelectionCap> Caps(Field? list)
    {
        var caps = ImmutableArray.CreateBuilder<SelectionCap>();
        foreach (var item in list?.Items(context) ?? [])
        {
            if (MappingReader.Open(item, CapShape, context) is not { } mapping)
            {
                continue;
            }

            if (mapping["each"] is { } each)
            {
                caps.AddRange(Each(each, mapping, item));
            }
            else if (mapping["id"] is not { } named)
            {
                context.Report(SelectDiagnostics.NoId(item.At, "a cap"));
            }
            else if (named.Text(context) is { } id && Scope(mapping) is var scope && mapping["max"] is { } field
                && places.Read(field, id, scope) is { } max)
            {
                caps.Add(new(id, scope, max));
                Keep(SelectionPart.Cap, item);
            }
        }

        return caps.ToImmutable();
    }

    public ImmutableArray<SelectionFloor> Floors(Field? list) => Floors(list, keep: true);

    public ImmutableArray<SelectedShare> Shares(Field? list)
    {
        var shares = ImmutableArray.CreateBuilder<SelectedShare>();
        foreach (var item in list?.Items(context) ?? [])
        {
            if (MappingReader.Open(item, ShareShape, context) is { } mapping && mapping["id"]?.Text(context) is { } id
                && Scope(mapping) is var scope && mapping["percent"]?.Percent(context, unitIsStated: true) is { } percent)
            {
                shares.Add(new(id, scope, percent));
                Keep(SelectionPart.Share, item);
            }
        }

        return shares.ToImmutable();
    }

    public ImmutableArray<SetAside> SetAsides(Field? list)
    {
        var setAsides = ImmutableArray.CreateBuilder<SetAside>();
        foreach (var item in list?.Items(context) ?? [])
        {
            if (MappingReader.Open(item, SetAsideShape, context) is { } mapping && mapping["id"]?.Text(context) is { } id
                && Scope(mapping) is var scope && mapping["places"] is { } field && places.Read(field, id, scope) is { } count)
            {
                setAsides.Add(new(id, scope, count) { Floors = Floors(mapping["floors"], keep: false) });
                Keep(SelectionPart.SetAside, item);
            }
        }

        return setAsides.ToImmutable();
    }

    private ImmutableArray<SelectionFloor> Floors(Field? list, bool keep)
    {
        var floors = ImmutableArray.CreateBuilder<SelectionFloor>();
        foreach (var item in list?.Items(context) ?? [])
        {
            if (MappingReader.Open(item, FloorShape, context) is { } mapping && mapping["id"]?.Text(context) is { } id
                && Scope(mapping) is var scope && mapping["min"] is { } field && places.Read(field, id, scope) is { } min)
            {
                floors.Add(new(id, scope, min));
                if (keep)
                {
                    Keep(SelectionPart.Floor, item);
                }
            }
        }

        return floors.ToImmutable();
    }

    // One cap for each unit of the level, called `level:unit`, or by the id of the rule in the place of the level.
    private IEnumerable<SelectionCap> Each(Field each, MappingReader mapping, Field item)
    {
        if (mapping["unit"] is { } both)
        {
            context.Report(SelectDiagnostics.EachAndUnit(both.Key));
        }

        var name = mapping["id"]?.Text(context);
        var group = mapping["group"]?.Text(context);
        if (each.Text(context) is not { } level || mapping["max"] is not { } field)
        {
            return [];
        }

        (string Id, SelectionScope Scope)[] caps = [.. units.OfLevel(level).Select(unit => ($"{name ?? level}:{unit}", new SelectionScope(unit, group)))];
        if (caps.Length == 0)
        {
            context.Report(SelectDiagnostics.NoUnitOfLevel(each.At, level, units.Levels.Order(StringComparer.Ordinal)));
            return [];
        }

        if (places.ReadEach(field, level, caps) is not var (count, most))
        {
            return [];
        }

        if (count is not null)
        {
            _levels.Add(count);
        }

        Array.ForEach(caps, _ => Keep(SelectionPart.Cap, item));
        return caps.Select((cap, i) => new SelectionCap(cap.Id, cap.Scope, most[i]));
    }

    private SelectionScope Scope(MappingReader mapping) => new(mapping["unit"]?.Text(context), mapping["group"]?.Text(context));

    private void Keep(SelectionPart part, Field item)
    {
        if (_places.TryGetValue(part, out var known))
        {
            known.Add(item);
        }
        else
        {
            _places.Add(part, [item]);
        }
    }
}
