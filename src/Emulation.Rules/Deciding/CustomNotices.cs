using System.Collections.Immutable;
using Emulation.Domain.Decisions;
using Emulation.Rules.Custom;

namespace Emulation.Rules.Deciding;

/// <summary>Names the custom conditions that threw, so that nobody takes what is not known for an answer.</summary>
internal static class CustomNotices
{
    public static IEnumerable<Notice> For(ImmutableArray<CustomFailure> failures) => failures
        .OrderBy(failure => failure.Candidate.Kind).ThenBy(failure => failure.Candidate.Id)
        .ThenBy(failure => failure.Condition, StringComparer.Ordinal).ThenBy(failure => failure.Exception, StringComparer.Ordinal)
        .Select(failure => new Notice("EMU4208", new(
            $"điều kiện riêng `{failure.Condition}` bị lỗi ({failure.Exception}); coi là chưa biết",
            $"the custom condition `{failure.Condition}` failed ({failure.Exception}); taken as not known"), failure.Candidate.Id.Value));
}
