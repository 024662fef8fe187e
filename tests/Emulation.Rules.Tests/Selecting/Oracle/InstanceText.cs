using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Emulation.Domain.Numbers;
using Emulation.Domain.Quotas;
using Emulation.Rules.Selecting;

namespace Emulation.Rules.Tests.Selecting.Oracle;

/// <summary>
/// One line per thing: <c>total 3</c>, <c>order score:desc age:asc</c>, <c>rules OneToOne Lot hard</c>, <c>seed S</c>,
/// <c>unit u1 p</c>, <c>candidate a score=80 unit=u1 groups=w,m ineligible locked</c>, <c>cap c1 2 unit=u1 group=w</c>,
/// <c>floor f1 1 group=w</c>, <c>share s1 30% group=w</c>, <c>aside v1 2 group=w</c>, <c>aside-floor v1 f1 1 group=w</c>.
/// </summary>
internal static class InstanceText
{
    public static string Write(Instance given)
    {
        var text = new StringBuilder();
        void Line(params IEnumerable<string?> words) => text.AppendJoin(' ', words.Where(word => word is not (null or ""))).Append('\n');
        Line("regime", given.Regime.ToString());
        if (given.Total is { } total)
        {
            Line("total", Text(total));
        }

        Line(["order", .. given.Order.Select(key => $"{key.Name}:{(key.Descending ? "desc" : "asc")}")]);
        Line(
            "rules", $"{given.FloorCounting}", $"{given.FloorMode}", $"{given.UnfilledFloor}", $"{given.Objective}", $"{given.Tie}",
            given.FloorsHard ? "hard" : null);
        if (given.Seed is not null)
        {
            Line("seed", given.Seed);
        }

        foreach (var unit in given.Units)
        {
            Line("unit", unit.Id, unit.Parent);
        }

        foreach (var each in given.Candidates)
        {
            Line([
                "candidate", each.Id, .. each.Keys.Select(key => $"{key.Key}={key.Value}"),
                each.Unit is null ? null : $"unit={each.Unit}",
                each.Groups.IsEmpty ? null : $"groups={string.Join(',', each.Groups)}",
                each.Eligible ? null : "ineligible",
                given.Locked.Contains(each.Id) ? "locked" : null,
            ]);
        }

        foreach (var each in given.Caps)
        {
            Line("cap", each.Id, Text(each.Max), Text(each.Scope));
        }

        foreach (var each in given.Floors)
        {
            Line("floor", each.Id, Text(each.Min), Text(each.Scope));
        }

        foreach (var each in given.Shares)
        {
            Line("share", each.Id, each.Percent.ToString(), Text(each.Scope));
        }

        foreach (var each in given.SetAsides)
        {
            Line("aside", each.Id, Text(each.Places), Text(each.Scope));
            foreach (var floor in each.Floors)
            {
                Line("aside-floor", each.Id, floor.Id, Text(floor.Min), Text(floor.Scope));
            }
        }

        return text.ToString();
    }

    public static Instance Read(string text)
    {
        var given = new Instance();
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            given = words[0] switch
            {
                "regime" => given with { Regime = Enum.Parse<Regime>(words[1]) },
                "total" => given with { Total = Number(words[1]) },
                "order" => given with { Order = [.. words[1..].Select(Key)] },
                "rules" => words[1..].Aggregate(given, Rule),
                "seed" => given with { Seed = words[1] },
                "unit" => given with { Units = given.Units.Add(new(words[1], words.ElementAtOrDefault(2))) },
                "candidate" => given with
                {
                    Candidates = given.Candidates.Add(Candidate(words)),
                    Locked = words.Contains("locked") ? given.Locked.Add(words[1]) : given.Locked,
                },
                "cap" => given with { Caps = given.Caps.Add(new(words[1], Scope(words), Number(words[2]))) },
                "floor" => given with { Floors = given.Floors.Add(new(words[1], Scope(words), Number(words[2]))) },
                "share" => given with { Shares = given.Shares.Add(new(words[1], Scope(words), Percent(words[2]))) },
                "aside" => given with { SetAsides = given.SetAsides.Add(new(words[1], Scope(words), Number(words[2]))) },
                "aside-floor" => given with
                {
                    SetAsides = [.. given.SetAsides.Select(aside => aside.Id != words[1]
                        ? aside
                        : aside with { Floors = aside.Floors.Add(new(words[2], Scope(words), Number(words[3]))) })],
                },
                _ => throw new FormatException(line),
            };
        }

        return given;
    }

    private static Instance Rule(Instance given, string word) =>
        word == "hard" ? given with { FloorsHard = true }
        : Enum.TryParse<FloorCounting>(word, out var counting) ? given with { FloorCounting = counting }
        : Enum.TryParse<FloorMode>(word, out var mode) ? given with { FloorMode = mode }
        : Enum.TryParse<UnfilledFloor>(word, out var unfilled) ? given with { UnfilledFloor = unfilled }
        : Enum.TryParse<SelectionObjective>(word, out var objective) ? given with { Objective = objective }
        : given with { Tie = Enum.Parse<TiePolicy>(word) };

    private static SelectionKey Key(string word) => new(word[..word.IndexOf(':')], word.EndsWith(":desc", StringComparison.Ordinal));

    private static SelectionCandidate Candidate(string[] words) => new(words[1])
    {
        Unit = Value(words, "unit"),
        Groups = [.. Value(words, "groups")?.Split(',') ?? []],
        Eligible = !words.Contains("ineligible"),
        Keys = words.Where(word => word.Contains('=') && word.Split('=')[0] is not ("unit" or "groups"))
            .ToImmutableSortedDictionary(word => word.Split('=')[0], word => Exact(word.Split('=')[1]), StringComparer.Ordinal),
    };

    private static SelectionScope Scope(string[] words) => new(Value(words, "unit"), Value(words, "group"));

    private static string? Value(string[] words, string name) =>
        words.FirstOrDefault(word => word.StartsWith($"{name}=", StringComparison.Ordinal))?[(name.Length + 1)..];

    public static Rational Exact(string text) => Rational.TryParse(text, out var number) ? number : throw new FormatException(text);

    public static Percentage Percent(string text) => Percentage.TryParse(text, out var percent) ? percent : throw new FormatException(text);

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Text(SelectionScope scope) =>
        $"{(scope.Unit is null ? "" : $"unit={scope.Unit} ")}{(scope.Group is null ? "" : $"group={scope.Group}")}".Trim();
}
