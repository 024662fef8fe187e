using Emulation.Domain.Awards;
using Emulation.Domain.Criteria;
using Emulation.Domain.Explanations;
using Emulation.Domain.Policies;
using Emulation.Domain.Quotas;
using Emulation.Domain.Wording;
using Emulation.Rules.Compilation;
using Emulation.Rules.Consolidation;
using NodaTime;
using NodaTime.Text;

namespace Emulation.Rules.Explaining;

/// <summary>Says which text decides: the one that makes the award, the layer of whatever a lower one adds, the transition that was followed.</summary>
internal sealed class TextWords
{
    private readonly RulePlan _plan;
    private readonly LocalDate _asOf;

    public TextWords(RulePlan plan, LocalDate asOf) => (_plan, _asOf) = (plan, asOf);

    /// <summary>The text that makes the award, in the version of the decision date, and that date.</summary>
    public LocalizedText Deciding(AwardId award)
    {
        var on = Iso(_asOf);
        return _plan.Policies.FirstOrDefault(policy => policy.Awards.Any(provision => provision.Award == award && provision.Definition is not null)) is { } policy
            ? new($"theo {policy.Title.Vi} (từ {Iso(policy.InForce.From)}), xét ngày {on}", $"under {policy.Title.En} (from {Iso(policy.InForce.From)}), decided on {on}")
            : new($"xét ngày {on}", $"decided on {on}");
    }

    /// <summary>The layer of the text that says a criterion, vote, quota or negative list; null for what the law itself says.</summary>
    public LocalizedText? Origin(object? said)
    {
        PolicyId? by = said switch
        {
            Criterion criterion => criterion.Policy,
            VoteRule vote => vote.Policy,
            Quota quota => quota.Policy,
            SuspensionRule rule => rule.Policy,
            _ => null,
        };
        if (by is not { } id || _plan.Policies.FirstOrDefault(policy => policy.Id == id) is not { Layer: not Layer.Law } policy)
        {
            return null;
        }

        var layer = KindWords.Of(policy.Layer);
        return policy.Layer < Layer.Regulation ? layer : new($"{layer.Vi}: {policy.Title.Vi}", $"{layer.En}: {policy.Title.En}");
    }

    /// <summary>The transition clauses by which an award is judged by an earlier text.</summary>
    public IEnumerable<Explanation> Transitions(AwardId award) =>
        _plan.Followed.Where(followed => followed.Concerns(award)).Select(Transition);

    private Explanation Transition(FollowedTransition followed)
    {
        var before = Iso(followed.Clause.ReceivedBefore);
        var received = Iso(_plan.Received!.Value);
        var (unlessVi, unlessEn) = followed.Clause.UnlessMoreFavourable
            ? ("; chỗ nào văn bản mới có lợi hơn thì áp dụng văn bản mới, điều đó không được xét ở đây", "; where the newer text is more favourable it applies, which is not examined here")
            : ("", "");
        return new(
            new($"chuyển tiếp: hồ sơ nhận ngày {received}, trước {before}, theo văn bản trước {followed.Name.Vi}{unlessVi}",
                $"transition: the dossiers were received on {received}, before {before}, and follow the text before {followed.Name.En}{unlessEn}"),
            Outcome: null)
        {
            Citation = followed.Clause.Citation,
        };
    }

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
