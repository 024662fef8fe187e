using System.Collections.Immutable;
using Emulation.Domain.Numbers;
using Emulation.Rules.Language.Reading;
using Emulation.Rules.Selecting;

namespace Emulation.Rules.Problems;

/// <summary>The candidates of a selection problem, and where each of them stands.</summary>
/// <param name="Candidates">The candidates.</param>
/// <param name="Places">Where each of them stands.</param>
internal sealed record SelectCandidates(ImmutableArray<SelectionCandidate> Candidates, ImmutableArray<Field> Places)
{
    private const string Score = "score";

    public static readonly MappingShape Shape = new(
        "selectCandidate", "a candidate", required: ["id"], optional: ["unit", "groups", Score, "keys", "eligible"]);

    public static SelectCandidates Read(Field? list, ImmutableArray<SelectionKey> order, ReadingContext context)
    {
        var (candidates, places) = (ImmutableArray.CreateBuilder<SelectionCandidate>(), ImmutableArray.CreateBuilder<Field>());
        var ranked = order.Select(key => key.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var item in list?.Items(context) ?? [])
        {
            if (MappingReader.Open(item, Shape, context) is not { } mapping || mapping["id"]?.Text(context) is not { } id)
            {
                continue;
            }

            candidates.Add(new(id)
            {
                Unit = mapping["unit"]?.Text(context),
                Groups = Groups(mapping["groups"], context),
                Keys = Keys(mapping, ranked, context),
                Eligible = mapping["eligible"]?.Flag(context) ?? true,
            });
            places.Add(item);
        }

        return new(candidates.ToImmutable(), places.ToImmutable());
    }

    // No group at all is said by an empty list, as a table that was written out says it.
    private static ImmutableArray<string> Groups(Field? field, ReadingContext context) =>
        field is not { } list || list.Value is Language.Yaml.YamlSequence { Items.IsEmpty: true } ? [] : list.TextList(context);

    private static ImmutableSortedDictionary<string, Rational> Keys(MappingReader mapping, HashSet<string> ranked, ReadingContext context)
    {
        var keys = ImmutableSortedDictionary.CreateBuilder<string, Rational>(StringComparer.Ordinal);
        foreach (var field in mapping["keys"]?.Entries(context) ?? [])
        {
            Add(field);
        }

        if (mapping[Score] is { } score)
        {
            if (keys.ContainsKey(Score))
            {
                context.Report(SelectDiagnostics.ScoreTwice(score.Key));
            }
            else
            {
                Add(score);
            }
        }

        return keys.ToImmutable();

        void Add(Field field)
        {
            if (field.Exact(context) is { } number)
            {
                keys[field.Name] = number;
            }

            // Told once: what one candidate has too much, the others have too.
            if (ranked.Add(field.Name))
            {
                context.Report(SelectDiagnostics.KeyNotRanked(field.Key, field.Name));
            }
        }
    }
}
