using System.Collections.Immutable;

namespace Emulation.Rules.Custom;

/// <summary>The custom conditions of a host, by name.</summary>
internal sealed class CustomConditions
{
    private readonly Dictionary<string, ICustomCondition> _byName = new(StringComparer.Ordinal);

    /// <summary>Takes in the conditions of a host.</summary>
    /// <exception cref="ArgumentException">Two of them have one name.</exception>
    public CustomConditions(IEnumerable<ICustomCondition> conditions)
    {
        foreach (var condition in conditions)
        {
            if (!_byName.TryAdd(condition.Name, condition))
            {
                throw new ArgumentException($"Two custom conditions are named `{condition.Name}`.", nameof(conditions));
            }
        }
    }

    public static CustomConditions None { get; } = new([]);

    public ImmutableArray<string> Names => [.. _byName.Keys.Order(StringComparer.Ordinal)];

    public ICustomCondition? Find(string name) => _byName.GetValueOrDefault(name);
}
