using Emulation.Domain.Quotas;
using Emulation.Domain.Wording;
using static Emulation.Rules.Problems.AnswerText;

namespace Emulation.Rules.Problems;

/// <summary>Says how percentages became places: which base was taken, and what another reading of the same text would give.</summary>
internal static class PlaceWords
{
    public static LocalizedText Of(PlaceCount count)
    {
        var (rounded, counted, bounded, below) = (Whole(count), Counted(count), Bounded(count), Below(count));
        return Line(
            $"`{count.Id}`: {count.Rule.Percent} của {count.Base}{counted.Vi} là {count.Exact}{rounded.Vi}{bounded.Vi}{below.Vi}",
            $"`{count.Id}`: {count.Rule.Percent} of {count.Base}{counted.En} is {count.Exact}{rounded.En}{bounded.En}{below.En}");
    }

    public static IEnumerable<LocalizedText> Of(LevelCount level)
    {
        var (rounding, units) = (Rounded(level.Rule.Rounding), level.Units.Length);
        var once = Line(
            $"nếu tính một lần trên tổng {level.Base} thì được {level.Once}",
            $"worked out once on the {level.Base} of all of them it would be {level.Once}");
        var (name, percent, sum) = (level.Level, level.Rule.Percent, level.Sum);
        yield return Line(
            $"Cấp `{name}`: {percent}, {rounding.Vi}, tính riêng cho từng đơn vị trong {units} đơn vị: cộng lại {sum}; {once.Vi}",
            $"Level `{name}`: {percent}, {rounding.En}, worked out unit by unit for {units} units: {sum} together; {once.En}");
        foreach (var group in level.Units.GroupBy(unit => (unit.Base, unit.Places)).OrderByDescending(group => group.Key.Base))
        {
            var first = group.First();
            yield return Line(
                $"  {group.Count()} đơn vị có {first.Base}: {first.Exact} thành {first.Places} ({Names(group)})",
                $"  {group.Count()} of {first.Base}: {first.Exact} becomes {first.Places} ({Names(group)})");
        }
    }

    private static LocalizedText Whole(PlaceCount count) => count.Exact.IsWhole
        ? new("", "")
        : Line($", {Rounded(count.Rule.Rounding).Vi} được {count.Rounded}", $", {Rounded(count.Rule.Rounding).En} {count.Rounded}");

    // The other reading of the level, which the same words could mean.
    private static LocalizedText Below(PlaceCount count) => count.Below is var (units, sum)
        ? Line(
            $"; nếu tính riêng cho từng đơn vị trong {units} đơn vị ngay bên dưới thì cộng lại {sum}",
            $"; worked out unit by unit for the {units} units directly below it would be {sum} together")
        : new("", "");

    // A long list says no more than its beginning.
    private static string Names(IEnumerable<PlaceCount> units)
    {
        string[] names = [.. units.Select(unit => unit.Unit!)];
        return names.Length <= 5 ? string.Join(", ", names) : $"{string.Join(", ", names[..4])}, …, {names[^1]}";
    }

    private static LocalizedText Counted(PlaceCount count) => (count.Of, count.Unit) switch
    {
        (PlaceBase.Units, null) => new(" người của mọi đơn vị", " people of all units"),
        (PlaceBase.Units, var unit) => new($" người của `{unit}` và các đơn vị bên dưới, tính một lần,", $" people of `{unit}` and all below it, worked out once,"),
        (PlaceBase.Candidates, _) => new(" ứng viên", " candidates"),
        (PlaceBase.Eligible, _) => new(" ứng viên đủ điều kiện", " eligible candidates"),
        _ => new("", ""),
    };

    private static LocalizedText Bounded(PlaceCount count) => count.Places == count.Rounded
        ? new("", "")
        : Line($", với mức chặn thành {count.Places}", $", with its bounds {count.Places}");

    private static LocalizedText Rounded(Rounding rounding) => rounding switch
    {
        Rounding.Floor => new("làm tròn xuống", "rounded down"),
        Rounding.Ceil => new("làm tròn lên", "rounded up"),
        Rounding.HalfUp => new("làm tròn đến số gần nhất, nửa thì lên", "rounded to the nearest, a half up,"),
        _ => new("làm tròn đến số gần nhất, nửa thì về số chẵn", "rounded to the nearest, a half to even,"),
    };
}
