using System.Collections.Immutable;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Custom;

/// <summary>What a host has written in code, by name.</summary>
internal sealed class CustomCode
{
    private readonly Dictionary<string, ICustomCondition> _conditions = new(StringComparer.Ordinal);

    /// <summary>Takes in what a host has written.</summary>
    /// <exception cref="ArgumentException">Two conditions, or two facts of one kind, have one name, or a name is none that a policy can ask for.</exception>
    public CustomCode(EngineExtensions extensions)
    {
        if (extensions.Conditions.IsDefault || extensions.Facts.IsDefault)
        {
            throw new ArgumentException("A list of extensions is not made; leave it out where there are none.", nameof(extensions));
        }

        foreach (var condition in extensions.Conditions)
        {
            Check(condition?.Name, "condition");
            if (!_conditions.TryAdd(condition!.Name, condition))
            {
                throw new ArgumentException($"Two custom conditions are named `{condition.Name}`.", nameof(extensions));
            }
        }

        foreach (var fact in extensions.Facts)
        {
            Check(fact?.Name, "fact");
            if (!Enum.IsDefined(fact!.Kind))
            {
                throw new ArgumentException($"The custom fact `{fact.Name}` is of no known kind.", nameof(extensions));
            }
        }

        var twice = extensions.Facts.GroupBy(fact => (fact.Kind, fact.Name)).FirstOrDefault(same => same.Skip(1).Any());
        if (twice is not null)
        {
            throw new ArgumentException($"Two custom facts are named `{CustomFacts.NameOf(twice.First())}`.", nameof(extensions));
        }

        Facts = [.. extensions.Facts.OrderBy(fact => fact.Kind).ThenBy(fact => fact.Name, StringComparer.Ordinal)];
    }

    public static CustomCode None { get; } = new(EngineExtensions.None);

    /// <summary>The names of the conditions, sorted.</summary>
    public ImmutableArray<string> Conditions => [.. _conditions.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The facts, in the order in which they are asked for.</summary>
    public ImmutableArray<ICustomFact> Facts { get; }

    /// <summary>Whether there is nothing.</summary>
    public bool IsEmpty => _conditions.Count == 0 && Facts.IsEmpty;

    // A name that no policy can ask for would never be asked.
    private static void Check(string? name, string what)
    {
        if (name is null || !Ids.IsId(name))
        {
            throw new ArgumentException($"{(name is null ? "A custom" : $"`{name}` is no name for a custom")} {what}: small letters a to z, digits and single hyphens.");
        }
    }

    public ICustomCondition? Find(string name) => _conditions.GetValueOrDefault(name);
}
