using System.Collections;
using System.Reflection;
using Emulation.Domain.Conditions;

namespace Emulation.Rules.Tightening;

/// <summary>Whether two conditions say the same, key by key; a parameter says what its value is.</summary>
internal static class Sameness
{
    public static bool Of(Condition a, Condition b, Meaning left, Meaning right) => Same(a, b, left, right);

    private static bool Same(object? a, object? b, Meaning left, Meaning right) => (a, b) switch
    {
        (null, null) => true,
        (null, _) or (_, null) => false,
        (Threshold one, Threshold other) => left.Of(one) is { } value && value.Equals(right.Of(other)),
        (Condition one, Condition other) => one.GetType() == other.GetType()
            && Array.TrueForAll(Keys(one.GetType()), key => Same(key.GetValue(one), key.GetValue(other), left, right)),
        (string or ValueType and not IEnumerable, _) => a.Equals(b),
        (IEnumerable one, IEnumerable other) => SameParts([.. one.Cast<object?>()], [.. other.Cast<object?>()], left, right),
        _ => a.Equals(b),
    };

    private static bool SameParts(object?[] a, object?[] b, Meaning left, Meaning right) =>
        a.Length == b.Length && a.Zip(b).All(parts => Same(parts.First, parts.Second, left, right));

    private static PropertyInfo[] Keys(Type condition) => condition.GetProperties(BindingFlags.Instance | BindingFlags.Public);
}
