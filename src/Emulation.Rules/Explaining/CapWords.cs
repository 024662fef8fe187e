using Emulation.Domain.Candidates;
using Emulation.Domain.Quotas;
using Emulation.Domain.Wording;
using Emulation.Rules.Selecting;

namespace Emulation.Rules.Explaining;

/// <summary>Says what one quota came to: how many places, of what base, within what.</summary>
internal static class CapWords
{
    private const int NamedUnits = 5;

    public static LocalizedText Of(CapFindings cap, CandidateKind kind, EvidenceWords words)
    {
        var (quota, within) = (cap.Quota, Within(cap));
        var gives = Gives(cap);
        if (quota.Count is { } places)
        {
            return new($"chỉ tiêu không quá {places} suất{within.Vi}{Taken(cap).Vi}", $"quota of at most {places} {Places(places)}{within.En}{Taken(cap).En}");
        }

        var (rule, of, counted) = (quota.Share!, QuotaWords.BaseOf(quota, words.Conditions), KindWords.Counted(kind));
        var rounding = rule is { Rounding: Rounding.Floor, AtLeastOne: false, AbsoluteMin: null, AbsoluteMax: null } ? new("", "") : QuotaWords.Of(rule);
        var (roundingVi, roundingEn) = (rounding.Vi.Length == 0 ? "" : $", {rounding.Vi}", rounding.En.Length == 0 ? "" : $", {rounding.En}");
        var (baseVi, baseEn) = cap.IsAlone ? ("", "the ") : ($"{Range(cap.LeastBase, cap.MostBase)} ", $"{Range(cap.LeastBase, cap.MostBase)} ");
        return new(
            $"chỉ tiêu không quá {rule.Percent} của {baseVi}{counted.Vi} {of.Vi}{within.Vi}{roundingVi}{gives.Vi}{Taken(cap).Vi}",
            $"quota of at most {rule.Percent} of {baseEn}{counted.En} {of.En}{within.En}{roundingEn}{gives.En}{Taken(cap).En}");
    }

    /// <summary>What a number of places that is not known hangs on: who belongs to the base, and units that are not here or not placed.</summary>
    public static IEnumerable<LocalizedText> Bases(CapFindings cap, EvidenceWords words)
    {
        var level = QuotaWords.Of(cap.Quota.Within);
        if (cap.IsUnplaced)
        {
            yield return new(
                $"đơn vị thuộc {level.Vi} nào: chưa biết (chưa khai đơn vị cấp trên và cấp của đơn vị đó, hoặc cụm, khối thi đua)",
                $"where the unit belongs, {level.En}: not known (`unit.parents` with `level`, or `unit.clusters`)");
            yield break;
        }

        if (cap.IsAlone)
        {
            yield return new($"các đơn vị khác trong {level.Vi}, không có ở đây", $"the other units of {level.En}, which are not here");
            yield break;
        }

        if (cap.Quota.Of is { Kind: not QuotaBaseKind.Members } && cap.LeastBase != cap.MostBase)
        {
            var of = QuotaWords.BaseOf(cap.Quota, words.Conditions);
            var range = Range(cap.LeastBase, cap.MostBase);
            yield return new($"số người {of.Vi}: {range}", $"how many {of.En.Replace("who ", "", StringComparison.Ordinal)}: {range}");
        }

        if (!cap.Open.IsEmpty)
        {
            var units = string.Join(", ", cap.Open.Take(NamedUnits)) + (cap.Open.Length > NamedUnits ? ", …" : "");
            yield return new(
                $"{cap.Open.Length} đơn vị chưa biết có thuộc {level.Vi} này không, hoặc chưa xét được: {units}",
                $"{cap.Open.Length} {(cap.Open.Length == 1 ? "unit" : "units")} of which it is not known whether they belong to {level.En}, or that could not be decided: {units}");
        }
    }

    private static LocalizedText Within(CapFindings cap)
    {
        if (!cap.Quota.IsSpanning)
        {
            return new("", "");
        }

        var level = QuotaWords.Of(cap.Quota.Within);
        var name = cap.Node is { } node ? $" `{node}`" : "";
        var units = cap.Units.IsEmpty ? new LocalizedText("", "") : new($" ({cap.Units.Length} đơn vị)", $" ({cap.Units.Length} {(cap.Units.Length == 1 ? "unit" : "units")})");
        return new($" trong {level.Vi}{name}{units.Vi}", $" within {level.En}{name}{units.En}");
    }

    private static LocalizedText Gives(CapFindings cap)
    {
        if (cap.IsUnplaced)
        {
            return new(", số suất chưa biết vì chưa biết đơn vị thuộc đâu", ", whose places are not known since it is not known where the unit belongs");
        }

        if (cap.IsAlone)
        {
            return new(", số suất chưa biết vì các đơn vị khác không có ở đây", ", whose places are not known since the other units are not here");
        }

        var places = Range(cap.Places.Least, cap.Places.Most);
        return new($", tức {places} suất", $", which gives {places} {(places == "1" ? "place" : "places")}");
    }

    private static LocalizedText Taken(CapFindings cap) => cap.Taken.Most == 0 ? new("", "") : new(
        $" ({Range(cap.Taken.Least, cap.Taken.Most)} suất đã có người)", $" ({Range(cap.Taken.Least, cap.Taken.Most)} taken already)");

    private static string Places(int places) => places == 1 ? "place" : "places";

    private static string Range(int least, int most) => least == most ? $"{least}" : $"{least}-{most}";
}
