using System.Collections.Immutable;
using Emulation.Domain.Awards;
using Emulation.Domain.Conditions;
using Emulation.Rules.Language.Reading;
using Emulation.Rules.Language.Yaml;

namespace Emulation.Rules.Language.Conditions;

/// <summary>Reads conditions in one place of a policy.</summary>
/// <param name="Context">The policy that is being read.</param>
/// <param name="Place">Around what the conditions stand.</param>
/// <param name="SpanYears">The length of the span around them, or null.</param>
internal sealed record ConditionReading(ReadingContext Context, ConditionPlace Place, int? SpanYears)
{
    public static ConditionReading InCriterion(ReadingContext context) => new(context, ConditionPlace.Criterion, null);

    /// <summary>The condition at <paramref name="field"/>: a mapping with exactly one known word.</summary>
    public Condition? Read(Field field)
    {
        if (field.Value is YamlSequence)
        {
            Context.Report(ConditionDiagnostics.NotOneWord(field.At, field.Name));
            return null;
        }

        if (field.Mapping(Context) is not { } mapping)
        {
            return null;
        }

        if (mapping.Entries.Length != 1)
        {
            Context.Report(ConditionDiagnostics.NotOneWord(field.At, field.Name));
        }

        Condition? condition = null;
        foreach (var entry in mapping.Entries)
        {
            condition = ReadWord(Field.Of(entry));
        }

        return mapping.Entries.Length == 1 ? condition : null;
    }

    /// <summary>The conditions of a list; null where one of them cannot be read.</summary>
    public ImmutableArray<Condition>? ReadParts(Field field)
    {
        if (field.Value is YamlSequence { Items.IsEmpty: true } or YamlMapping { Entries.IsEmpty: true })
        {
            Context.Report(ConditionDiagnostics.NoParts(field.Key, field.Name));
            return null;
        }

        Condition?[] parts = [.. field.Items(Context).Select(Read)];
        return parts.All(part => part is not null) ? [.. parts.OfType<Condition>()] : null;
    }

    /// <summary>The awards that a condition names.</summary>
    public ImmutableArray<AwardId> ReadAwards(Field field) => [.. field.IdList(Context).Select(id => new AwardId(id))];

    private Condition? ReadWord(Field field)
    {
        if (ConditionWords.Find(field.Name) is not { } word)
        {
            Context.Report(ConditionDiagnostics.UnknownWord(field.Key, field.Name, ConditionWords.In(Place)));
            return null;
        }

        if (!word.MayStandIn(Place))
        {
            Context.Report(ConditionDiagnostics.NotHere(field.Key, field.Name, Place, ConditionWords.In(Place)));
            return null;
        }

        var condition = word.Read(field, this);
        if (condition is not null)
        {
            Context.Conditions[condition] = field.Key;
        }

        return condition;
    }
}
