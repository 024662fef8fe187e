using System.Collections.Immutable;

namespace Emulation.Rules.Custom;

/// <summary>What a host has written in code, by name.</summary>
internal sealed class CustomCode
{
    private readonly Dictionary<string, ICustomCondition> _conditions = new(StringComparer.Ordinal);

    /// <summary>Takes in what a host has written.</summary>
    /// <exception cref="ArgumentException">Two conditions, or two facts of one kind, have one name.</exception>
    public CustomCode(EngineExtensions extensions)
    {
        foreach (var condition in extensions.Conditions)
        {
            if (!_conditions.TryAdd(condition.Name, condition))
            {
                throw new ArgumentException($"Two custom conditions are named `{condition.Name}`.", nameof(extensions));
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

    public ICustomCondition? Find(string name) => _conditions.GetValueOrDefault(name);
}
