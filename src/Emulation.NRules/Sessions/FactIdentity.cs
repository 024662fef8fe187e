using System.Runtime.CompilerServices;
using global::NRules.RuleModel;

namespace Emulation.NRules.Sessions;

/// <summary>Tells facts apart: two objects are two facts, also where they are equal records, unless they state an identity.</summary>
internal sealed class FactIdentity : IEqualityComparer<object>
{
    public new bool Equals(object? x, object? y) =>
        ReferenceEquals(x, y) || (x is IIdentityProvider one && y is IIdentityProvider other && one.GetIdentity().Equals(other.GetIdentity()));

    public int GetHashCode(object obj) => obj is IIdentityProvider known ? known.GetIdentity().GetHashCode() : RuntimeHelpers.GetHashCode(obj);
}
