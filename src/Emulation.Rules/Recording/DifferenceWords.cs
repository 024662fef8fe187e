using Emulation.Domain.Candidates;
using Emulation.Domain.Wording;

namespace Emulation.Rules.Recording;

/// <summary>Words differences for people.</summary>
internal static class DifferenceWords
{
    public static LocalizedText Of(ReplayDifference difference)
    {
        var what = What(difference);
        var place = Place(difference);
        return place.Vi.Length == 0 ? what : new($"{place.Vi}: {what.Vi}", $"{place.En}: {what.En}");
    }

    private static LocalizedText Place(ReplayDifference of)
    {
        var unit = of.Unit is { } id ? $"`{id}` ({of.Period})" : null;
        string?[] rest =
        [
            of.Award is { } award ? $"`{award}`" : null, of.Policy is { } policy ? $"`{policy}`" : null, of.Movement is { } movement ? $"`{movement}`" : null,
        ];
        return new(
            string.Join(": ", new[] { unit is null ? null : $"đơn vị {unit}", Candidate(of, KindInVietnamese) }.Concat(rest).OfType<string>()),
            string.Join(": ", new[] { unit is null ? null : $"unit {unit}", Candidate(of, EnumWords<CandidateKind>.Of) }.Concat(rest).OfType<string>()));
    }

    private static string? Candidate(ReplayDifference of, Func<CandidateKind, string> word) =>
        of is { Candidate: { } candidate, CandidateKind: { } kind } ? $"{word(kind)} `{candidate}`" : null;

    private static string KindInVietnamese(CandidateKind kind) => kind switch
    {
        CandidateKind.Individual => "cá nhân",
        CandidateKind.Collective => "tập thể",
        CandidateKind.Household => "hộ gia đình",
        _ => "mô hình, tiết mục",
    };

    private static LocalizedText What(ReplayDifference of) => of.Kind switch
    {
        ReplayDifferenceKind.OptionChanged => Changed(of.Field!, of),
        ReplayDifferenceKind.PolicyChanged => Changed(of.Field!, of),
        ReplayDifferenceKind.PolicyMissing => new("văn bản đã quyết định khi đó, nay không có", "this policy decided then and does not now"),
        ReplayDifferenceKind.PolicyAdded => new("văn bản nay quyết định, khi đó không", "this policy decides now and did not then"),
        ReplayDifferenceKind.RuleSetChanged => Changed("ruleSet", of),
        ReplayDifferenceKind.MovementResultsMissing => new(
            "kết quả phong trào đã dùng khi đó, nay không có", "these results of the movement were added then and are not now"),
        ReplayDifferenceKind.MovementResultsAdded => new(
            "kết quả phong trào nay có dùng, khi đó không", "these results of the movement are added now and were not then"),
        ReplayDifferenceKind.UnitMissing => new("không có hồ sơ của đơn vị này", "there are no dossiers of this unit"),
        ReplayDifferenceKind.UnitAdded => new("đơn vị này không có trong bản ghi", "this unit is not in the record"),
        ReplayDifferenceKind.InputChanged => new("dữ kiện trong hồ sơ khác với bản ghi", "the facts are not those of the record"),
        ReplayDifferenceKind.DecidedChanged => Changed("not-decided", of),
        ReplayDifferenceKind.CandidateMissing => new("có trong bản ghi, nay không có hồ sơ", "in the record, and there is no dossier now"),
        ReplayDifferenceKind.CandidateAdded => new("không có trong bản ghi", "not in the record"),
        ReplayDifferenceKind.DecisionMissing => new("có quyết định trong bản ghi, nay không có", "decided in the record and not now"),
        ReplayDifferenceKind.DecisionAdded => new("nay có quyết định, trong bản ghi không có", "decided now and not in the record"),
        ReplayDifferenceKind.OutcomeChanged => Changed(of.Field!, of),
        ReplayDifferenceKind.RecordAltered => new(
            $"bản ghi đã bị sửa sau khi lập: `{of.Field}` ghi {Shown(of.Was, "không có")}, nhưng quyết định có mã băm trong bản ghi là {Shown(of.Is, "không có")}",
            $"the record was changed after it was written: it says `{of.Field}` {Shown(of.Was, "nothing")}, and the decision whose hash it holds is {Shown(of.Is, "nothing")}"),
        _ => new(
            "kết quả như cũ, nhưng lý do khác: một tiêu chí, một dữ kiện đã đọc hoặc dữ kiện còn thiếu",
            "the outcomes are the same and the reasons are not: a finding, a fact that was read or what is missing"),
    };

    private static LocalizedText Changed(string field, ReplayDifference of) => new(
        $"`{field}` trước là {Shown(of.Was, "không có")}, nay là {Shown(of.Is, "không có")}",
        $"`{field}` was {Shown(of.Was, "nothing")}, is {Shown(of.Is, "nothing")}");

    private static string Shown(string? value, string nothing) => value is null ? nothing : $"`{value}`";
}
