using System.Collections.Immutable;
using Emulation.Domain.Candidates;
using Emulation.Domain.Dossiers;
using Emulation.Rules.Language.Reading;
using Emulation.Rules.Language.Yaml;

namespace Emulation.Rules.Movements;

/// <summary>Reads a file of results of a movement, <c>emulation.movement-results/1</c>, JSON or YAML.</summary>
public static class MovementResultsReader
{
    internal static readonly MappingShape Shape = new(
        "movementResults", "results of a movement", required: ["format", "movement", "results"],
        optional: ["launched-by", "from", "to", "review", "reviewed"]);

    internal static readonly MappingShape EntryShape = new("movementResult", "a result", required: ["kind", "unit", "candidate", "place"]);

    /// <summary>Reads results and reports all that is wrong with the text in one run. No text makes it throw.</summary>
    /// <remarks>At most 4 MiB and 200,000 keys and values: about 20,000 results. More are given in several files.</remarks>
    /// <param name="text">The text.</param>
    /// <param name="file">The name that diagnostics give to the text.</param>
    public static MovementResultsReading Read(string text, string file)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(file);
        var context = new ReadingContext();
        var plain = text.StartsWith('\uFEFF') ? text[1..] : text;
        var results = YamlTree.Read(file, plain, context.Report, YamlLimits.Results) is { } root ? Read(root, file, context) : null;
        return new(context.HasErrors ? null : results, context.Sorted());
    }

    private static MovementResults? Read(YamlNode root, string file, ReadingContext context)
    {
        if (MappingReader.Open(new("results", root.Span, root), Shape, context) is not { } mapping)
        {
            return null;
        }

        if (mapping["format"] is { } format && format.Text(context) is { } name && name != MovementResults.Format)
        {
            context.Report(MovementResultsDiagnostics.NotThisFormat(format.At, name));
        }

        var movement = mapping["movement"]?.PolicyId(context);
        var launcher = mapping["launched-by"]?.Word<MovementLauncher>(context);
        var review = mapping["review"]?.Word<MovementReview>(context);
        var (from, to, reviewed) = (mapping["from"]?.Date(context), mapping["to"]?.Date(context), mapping["reviewed"]?.Date(context));
        if (from >= to)
        {
            context.Report(MovementResultsDiagnostics.EndsBefore(mapping["to"]!.Value.At, from.Value, to.Value));
        }

        var results = mapping["results"] is { } list && list.Value is not YamlSequence { Items.IsEmpty: true } ? Entries(list, context) : [];
        return movement is null ? null : new(movement, results)
        {
            LaunchedBy = launcher is { } by ? Fact<MovementLauncher>.Of(by) : default,
            Review = review is { } held ? Fact<MovementReview>.Of(held) : default,
            From = from,
            To = to,
            Reviewed = reviewed,
            File = file,
        };
    }

    private static ImmutableArray<MovementResultEntry> Entries(Field list, ReadingContext context)
    {
        var entries = ImmutableArray.CreateBuilder<MovementResultEntry>();
        var seen = new HashSet<(CandidateKind, string, string)>();
        foreach (var item in list.Items(context))
        {
            if (MappingReader.Open(item, EntryShape, context) is not { } mapping)
            {
                continue;
            }

            var kind = mapping["kind"]?.Word<CandidateKind>(context);
            var (unit, candidate) = (mapping["unit"]?.Text(context), mapping["candidate"]?.Text(context));
            if (mapping["place"]?.Word<MovementPlace>(context) is not { } place || kind is null || unit is null || candidate is null)
            {
                continue;
            }

            if (seen.Add((kind.Value, unit, candidate)))
            {
                entries.Add(new(kind.Value, unit, candidate, place));
            }
            else
            {
                context.Report(MovementResultsDiagnostics.ResultTwice(item.At, candidate, unit));
            }
        }

        return entries.ToImmutable();
    }
}
