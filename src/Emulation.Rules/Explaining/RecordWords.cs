using Emulation.Domain.Conditions;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Wording;

namespace Emulation.Rules.Explaining;

/// <summary>The words for conditions on parts of a dossier: open matters, documents, numbers, what a host wrote.</summary>
internal static class RecordWords
{
    public static LocalizedText Of(Condition condition) => condition switch
    {
        PendingCondition pending => new(
            $"đang có vụ việc: {string.Join(", ", pending.Kinds.Select(kind => Of(kind).Vi))}",
            $"an open matter: {string.Join(" or ", pending.Kinds.Select(kind => Of(kind).En))}"),
        DocumentCondition document => new(
            $"hồ sơ có {string.Join(", ", document.Kinds)}", $"the dossier has {string.Join(" and ", document.Kinds)}"),
        NumberCondition number => Number(number),
        CustomCondition custom => new($"điều kiện riêng {custom.Name}", $"the custom condition {custom.Name}"),
        _ => throw new ArgumentOutOfRangeException(nameof(condition)),
    };

    private static LocalizedText Number(NumberCondition number)
    {
        var (vi, en) = number.Source == NumberSource.Score ? ("điểm", "score") : ("số liệu", "metric");
        if (number.ShareOf is { } whole)
        {
            var share = LimitWords.Of(number.Share!);
            return new($"{vi} {number.Name} so với {whole} {share.Vi}", $"{en} {number.Name} {share.En} of {whole}");
        }

        var limits = LimitWords.Of(number.Limits!, "", "");
        return new($"{vi} {number.Name} {limits.Vi}", $"{en} {number.Name} {limits.En}");
    }

    private static LocalizedText Of(PendingKind kind) => kind switch
    {
        PendingKind.Discipline => new("đang xem xét kỷ luật", "discipline being considered"),
        PendingKind.Investigation => new("đang điều tra", "an investigation"),
        PendingKind.Inspection => new("đang thanh tra, kiểm tra", "an inspection"),
        PendingKind.Complaint => new("đang giải quyết khiếu nại", "a complaint"),
        PendingKind.Denunciation => new("đang giải quyết tố cáo", "a denunciation"),
        _ => new("báo chí nêu đang xác minh", "a report of the press being verified"),
    };
}
