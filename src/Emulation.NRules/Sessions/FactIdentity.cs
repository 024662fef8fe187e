using System.Runtime.CompilerServices;
using global::NRules.RuleModel;

namespace Emulation.NRules.Sessions;

/// <summary>Tells facts apart: two objects are two facts, also where they are equal records, unless they state an identity.</summary>
internal sealed class FactIdentity : IEqualityComparer<object>
{
    private static readonly FactIdentity _known = new();

    public static bool AreOne(object one, object other) => _known.Equals(one, other);

    /// <summary>The facts, of which none is there twice.</summary>
    /// <exception cref="ArgumentException">A fact is given twice.</exception>
    public static IReadOnlyCollection<object> Once(IReadOnlyCollection<object> facts) => facts.Distinct(_known).Count() == facts.Count
        ? facts
        : throw new ArgumentException("A fact is given twice: the same object, or two of the same identity.", nameof(facts));

    public new bool Equals(object? x, object? y) =>
        ReferenceEquals(x, y) || (x is IIdentityProvider one && y is IIdentityProvider other && one.GetIdentity().Equals(other.GetIdentity()));

    public int GetHashCode(object obj) => obj is IIdentityProvider known ? known.GetIdentity().GetHashCode() : RuntimeHelpers.GetHashCode(obj);
}
