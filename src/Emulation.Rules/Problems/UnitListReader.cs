using System.Collections.Immutable;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Problems;

/// <summary>Reads a list of mappings that each have an <c>id</c> of their own.</summary>
internal static class UnitListReader
{
    /// <summary>Opens each item with its id; an item without one, or with one that stood before, is reported and left out.</summary>
    public static ImmutableArray<(string Id, MappingReader Unit)> Read(Field? list, MappingShape shape, ReadingContext context)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var units = ImmutableArray.CreateBuilder<(string, MappingReader)>();
        foreach (var item in list is { } field ? field.Items(context) : [])
        {
            if (MappingReader.Open(item, shape, context) is not { } unit
                || unit["id"] is not { } named
                || named.Text(context) is not { } id)
            {
                continue;
            }

            if (seen.Add(id))
            {
                units.Add((id, unit));
            }
            else
            {
                context.Report(ReadingDiagnostics.ListedTwice(named.At, item.Name, id));
            }
        }

        return units.ToImmutable();
    }
}
