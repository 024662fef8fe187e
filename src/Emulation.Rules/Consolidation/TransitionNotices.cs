using Emulation.Domain.Decisions;

namespace Emulation.Rules.Consolidation;

/// <summary>What a reader of results should know about transition clauses: which was followed, which might have been.</summary>
internal static class TransitionNotices
{
    public static IEnumerable<Notice> For(Transitions transitions, PolicyChoice choice)
    {
        foreach (var followed in transitions.Followed)
        {
            var (received, before) = (Consolidator.Iso(choice.Received!.Value), Consolidator.Iso(followed.Clause.ReceivedBefore));
            var earlier = string.Join(", ", followed.Earlier.Select(policy => $"`{policy}`"));
            var (vi, en) = followed.Clause.UnlessMoreFavourable
                ? ("; văn bản mới được áp dụng ở chỗ có lợi hơn, điều đó không được xét ở đây", "; where the newer text is more favourable it applies, which is not examined here")
                : ("", "");
            yield return new("EMU4111", new(
                $"hồ sơ nhận ngày {received}, trước {before}: theo {earlier}, là văn bản trước {followed.Newer}{vi}",
                $"dossiers received on {received}, before {before}, follow {earlier}, the text before {followed.Newer}{en}"));
        }

        foreach (var policy in transitions.Waiting)
        {
            var before = Consolidator.Iso(policy.Transition!.ReceivedBefore);
            yield return new("EMU4112", new(
                $"không có ngày nhận hồ sơ: xét theo `{policy.Id}`, còn hồ sơ nhận trước {before} theo văn bản trước đó",
                $"no receipt date is given: `{policy.Id}` decides, while dossiers received before {before} follow the text that stood before it"))
            {
                Policy = policy.Id,
            };
        }
    }
}
