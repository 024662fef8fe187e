using Emulation.Domain.Quotas;
using Emulation.Domain.Wording;

namespace Emulation.Rules.Explaining;

/// <summary>Says what a quota allows: how much, of what, within what and how it is rounded.</summary>
internal static class QuotaWords
{
    /// <summary>The quota as the policy states it.</summary>
    public static LocalizedText Of(Quota quota, ConditionWords words)
    {
        var level = Of(quota.Within);
        if (quota.Count is { } places)
        {
            return new($"không quá {places} suất trong {level.Vi}", $"at most {places} {(places == 1 ? "place" : "places")} within {level.En}");
        }

        var (rule, of) = (quota.Share!, BaseOf(quota, words));
        var rounding = Of(rule);
        return new(
            $"không quá {rule.Percent} số {of.Vi} trong {level.Vi}, {rounding.Vi}",
            $"at most {rule.Percent} of those {of.En} within {level.En}, {rounding.En}");
    }

    /// <summary>Whom the base counts: <c>đạt …</c>, <c>who hold …</c>.</summary>
    public static LocalizedText BaseOf(Quota quota, ConditionWords words)
    {
        var besides = quota.Of!.Where is { } where ? words.Of(where) : new LocalizedText("", "");
        var (andVi, andEn) = besides.Vi.Length == 0 ? ("", "") : ($" và {besides.Vi}", $" and are {besides.En}");
        switch (quota.Of!.Kind)
        {
            case QuotaBaseKind.Held:
                var held = words.NameOfAny(quota.Of.Awards);
                return new($"đạt {held.Vi}{andVi}", $"who hold {held.En}{andEn}");
            case QuotaBaseKind.Eligible:
                var eligible = words.NameOfAny(quota.Of.Awards);
                return new($"đủ tiêu chuẩn {eligible.Vi}{andVi}", $"who meet the standards of {eligible.En}{andEn}");
            case QuotaBaseKind.Members:
                return new($"thuộc diện xét{andVi}", $"there are{andEn}");
            default:
                return new($"được chọn là {quota.Says!.Vi}", $"selected may be {quota.Says!.En}");
        }
    }

    /// <summary>The rounding, with every bound that the policy sets beside it.</summary>
    public static LocalizedText Of(PlaceRule rule)
    {
        var (vi, en) = rule.Rounding switch
        {
            Rounding.Floor => ("làm tròn xuống", "rounded down"),
            Rounding.Ceil => ("làm tròn lên", "rounded up"),
            Rounding.HalfUp => ("làm tròn đến số gần nhất, nửa thì lên", "rounded to the nearest, a half up"),
            _ => ("làm tròn đến số gần nhất, nửa thì về số chẵn", "rounded to the nearest, a half to the even number"),
        };
        (vi, en) = rule.AtLeastOne ? ($"{vi}, ít nhất 1", $"{en}, at least 1") : (vi, en);
        (vi, en) = rule.AbsoluteMin is { } least ? ($"{vi}, ít nhất {least}", $"{en}, at least {least}") : (vi, en);
        return rule.AbsoluteMax is { } most ? new($"{vi}, nhiều nhất {most}", $"{en}, at most {most}") : new(vi, en);
    }

    /// <summary>The level.</summary>
    public static LocalizedText Of(QuotaLevel level) => level switch
    {
        QuotaLevel.Unit => new("từng đơn vị", "each unit"),
        QuotaLevel.School => new("toàn trường", "the school"),
        QuotaLevel.Commune => new("toàn xã", "the commune"),
        QuotaLevel.District => new("toàn huyện", "the district"),
        QuotaLevel.Department => new("toàn sở", "the department"),
        QuotaLevel.Province => new("toàn tỉnh", "the province"),
        QuotaLevel.Ministry => new("toàn bộ, ngành", "the ministry"),
        QuotaLevel.MinistryOrProvince => new("toàn bộ, ngành hoặc tỉnh", "the ministry or province"),
        QuotaLevel.Nation => new("cả nước", "the nation"),
        QuotaLevel.Cluster => new("cụm, khối thi đua", "the cluster"),
        _ => new("các đơn vị cùng cấp trên trực tiếp", "the units directly under the same unit"),
    };
}
