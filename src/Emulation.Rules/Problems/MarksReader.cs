using System.Collections.Immutable;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Numbers;
using Emulation.Rules.Juries;
using Emulation.Rules.Language.Reading;
using Emulation.Rules.Language.Yaml;

namespace Emulation.Rules.Problems;

/// <summary>
/// Reads who marked what: <c>jurors</c>, and <c>acts</c> with their <c>marks</c>, as a list in the order of the jurors or by juror.
/// </summary>
internal static class MarksReader
{
    /// <summary>The word for a mark that was not given.</summary>
    private const string None = "null";

    public static readonly MappingShape ActShape = new("markedAct", "an act", required: ["id", "marks"]);

    /// <summary>Reads the marks on each criterion.</summary>
    /// <param name="mapping">The problem.</param>
    /// <param name="criteria">The ids of the criteria, under which the marks of an act stand; empty where they stand alone.</param>
    /// <param name="context">Where mistakes are reported.</param>
    public static Marks Read(MappingReader mapping, ImmutableArray<string> criteria, ReadingContext context)
    {
        var jurors = mapping["jurors"]?.TextList(context) ?? [];
        var (acts, marks) = (ImmutableArray.CreateBuilder<string>(), ImmutableArray.CreateBuilder<JuryMark>());
        var unread = new HashSet<(string Juror, string Act, string Criterion)>();
        var places = new Dictionary<(string Act, string Criterion), SourceSpan>();
        foreach (var (id, act) in UnitListReader.Read(mapping["acts"], ActShape, context))
        {
            acts.Add(id);
            if (act["marks"] is not { } field)
            {
                continue;
            }

            foreach (var (criterion, list) in criteria.IsEmpty ? [("", field)] : ByCriterion(field, criteria, context))
            {
                places[(id, criterion)] = list.At;
                foreach (var (juror, mark) in ByJuror(list, jurors, context))
                {
                    if (mark is { } value)
                    {
                        marks.Add(new(juror, id, criterion, value));
                    }
                    else
                    {
                        unread.Add((juror, id, criterion));
                    }
                }
            }
        }

        return new(jurors, acts.ToImmutable(), marks.ToImmutable(), places, unread);
    }

    private static IEnumerable<(string Criterion, Field List)> ByCriterion(
        Field field, ImmutableArray<string> criteria, ReadingContext context)
    {
        var known = Stated(field, context).ToDictionary(entry => entry.Name, StringComparer.Ordinal);
        foreach (var (name, entry) in known)
        {
            if (!criteria.Contains(name))
            {
                context.Report(AggregationDiagnostics.NotListed(entry.Key, name, "criteria"));
            }
        }

        return from criterion in criteria
               where known.ContainsKey(criterion)
               select (criterion, known[criterion]);
    }

    /// <summary>The marks that were written; null where one could not be read, which was reported.</summary>
    private static IEnumerable<(string Juror, Rational? Mark)> ByJuror(Field list, ImmutableArray<string> jurors, ReadingContext context)
    {
        if (list.Value is YamlMapping)
        {
            foreach (var entry in Stated(list, context))
            {
                if (!jurors.Contains(entry.Name))
                {
                    context.Report(AggregationDiagnostics.NotListed(entry.Key, entry.Name, "jurors"));
                }
                else if (IsWritten(entry))
                {
                    yield return (entry.Name, entry.Exact(context));
                }
            }

            yield break;
        }

        var items = list.Items(context);
        if (items.Length != jurors.Length)
        {
            context.Report(AggregationDiagnostics.OtherCount(list.At, list.Name, items.Length, "jurors", jurors.Length));
            foreach (var juror in jurors)
            {
                yield return (juror, null);
            }

            yield break;
        }

        for (var i = 0; i < items.Length; i++)
        {
            if (IsWritten(items[i]))
            {
                yield return (jurors[i], items[i].Exact(context));
            }
        }
    }

    // No mark at all is said by an empty mapping; what a missing mark means is the problem's to say.
    private static ImmutableArray<Field> Stated(Field field, ReadingContext context) =>
        field.Value is YamlMapping { Entries.IsEmpty: true } ? [] : field.Entries(context);

    private static bool IsWritten(Field field) => field.Value is not YamlScalar { Text: None };
}
