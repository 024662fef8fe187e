using System.Collections.Immutable;
using Emulation.Domain.Policies;
using Emulation.Domain.Quotas;
using Emulation.Rules.Tightening;

namespace Emulation.Rules.Consolidation;

/// <summary>The quotas of one award, while the policies that speak of it are stacked, highest layer first.</summary>
/// <remarks>
/// A quota on another level is one more cap, which only tightens. On one level a lower quota takes the place of the higher one where it
/// never gives more places; else the higher one stays. What the higher policy leaves to the lower one is replaced without asking.
/// </remarks>
internal sealed class QuotaStack(Meaning meaning)
{
    private readonly List<(Policy By, Quota Quota)> _quotas = [];

    public bool IsEmpty => _quotas.Count == 0;

    public void Add(Policy policy, ImmutableArray<Quota> quotas, string path)
    {
        if (quotas.IsEmpty)
        {
            return;
        }

        _quotas.RemoveAll(each => each.By != policy && each.By.LeavesTo(policy.Layer, path));
        foreach (var quota in quotas)
        {
            var higher = _quotas.FindIndex(each => QuotaStrictness.AreOfOneKind(each.Quota, quota));
            if (higher < 0)
            {
                _quotas.Add((policy, quota));
            }
            else if (QuotaStrictness.Compare(quota, _quotas[higher].Quota, (a, b) => Sameness.Of(a, b, meaning, meaning)) is Strictness.Equal or Strictness.Stricter)
            {
                _quotas[higher] = (policy, quota);
            }
        }
    }

    /// <summary>Whether some quota of another policy stands that does not leave <paramref name="path"/> to this one.</summary>
    public bool Binds(Policy policy, string path) => _quotas.Any(each => each.By != policy && !each.By.LeavesTo(policy.Layer, path));

    /// <summary>The quotas, the narrowest level first, that of a group among those selected last.</summary>
    public ImmutableArray<Quota> Build() =>
        [.. _quotas.OrderBy(each => each.Quota.IsOfSelected).ThenBy(each => QuotaNesting.Width(each.Quota.Within)).Select(each => each.Quota with { Policy = each.By.Id })];
}
