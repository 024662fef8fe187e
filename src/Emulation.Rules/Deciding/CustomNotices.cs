using System.Collections.Immutable;
using Emulation.Domain.Decisions;
using Emulation.Rules.Custom;

namespace Emulation.Rules.Deciding;

/// <summary>Names the custom conditions and facts that failed, so that nobody takes what is not known for an answer.</summary>
internal static class CustomNotices
{
    public static IEnumerable<Notice> For(ImmutableArray<CustomFailure> failures) => failures
        .OrderBy(failure => failure.Candidate.Kind).ThenBy(failure => failure.Candidate.Id)
        .ThenBy(failure => failure.Name, StringComparer.Ordinal).ThenBy(failure => failure.Exception, StringComparer.Ordinal)
        .Select(failure => failure.IsFact ? Fact(failure) : Condition(failure));

    private static Notice Condition(CustomFailure failure) => new(
        "EMU4208",
        new(
            $"điều kiện riêng `{failure.Name}` bị lỗi ({failure.Exception}); coi là chưa biết",
            $"the custom condition `{failure.Name}` failed ({failure.Exception}); taken as not known"),
        failure.Candidate.Id.Value);

    private static Notice Fact(CustomFailure failure) => new(
        "EMU4209",
        new(
            $"dữ kiện riêng `{failure.Name}` bị lỗi ({failure.Exception}); coi là chưa biết",
            $"the custom fact `{failure.Name}` failed ({failure.Exception}); taken as not known"),
        failure.Candidate.Id.Value);
}
