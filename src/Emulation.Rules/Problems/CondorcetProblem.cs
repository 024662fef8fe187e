using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Emulation.Domain.Wording;
using Emulation.Rules.Juries;

namespace Emulation.Rules.Problems;

/// <summary>What several rankings make together.</summary>
internal sealed class CondorcetProblem(RankAggregation rankings, ImmutableArray<RankingMethod> methods) : Problem("condorcet")
{
    private const int MostShown = 10;

    public override ProblemAnswer Solve(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var cycles = rankings.Cycles();
        var json = new JsonObject
        {
            ["problem"] = Kind,
            ["items"] = AnswerText.Array(rankings.Items),
            ["ballots"] = rankings.Ballots,
            ["pairwise"] = Pairwise(),
            ["condorcetWinner"] = rankings.CondorcetWinner,
            ["cycles"] = AnswerText.Array(cycles.Select(cycle => (JsonNode?)new JsonObject
            {
                ["members"] = AnswerText.Array(cycle.Members),
                ["path"] = AnswerText.Array(cycle.Path),
            })),
        };
        var lines = new List<LocalizedText>
        {
            rankings.CondorcetWinner is { } winner
                ? new($"{winner} thắng mọi đối thủ theo từng cặp", $"{winner} beats every other one in pairs")
                : new("Không ai thắng mọi đối thủ theo từng cặp", "Nobody beats every other one in pairs"),
        };
        lines.AddRange(cycles.Select(cycle => new LocalizedText(
            $"Vòng tròn, chuyển hội đồng: {Circle(cycle)}", $"A circle of majorities, for the council: {Circle(cycle)}")));
        foreach (var method in methods)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Add(method, json, lines);
        }

        return new(json, [.. lines]);
    }

    private void Add(RankingMethod method, JsonObject json, List<LocalizedText> lines)
    {
        switch (method)
        {
            case RankingMethod.Borda:
                json["borda"] = Ranked(rankings.Borda());
                lines.Add(AnswerText.Same($"Borda: {Points(rankings.Borda())}"));
                break;
            case RankingMethod.Copeland:
                json["copeland"] = Ranked(rankings.Copeland());
                lines.Add(AnswerText.Same($"Copeland: {Points(rankings.Copeland())}"));
                break;
            default:
                Add(rankings.Kemeny(), json, lines);
                break;
        }
    }

    private static void Add(KemenyOrders kemeny, JsonObject json, List<LocalizedText> lines)
    {
        json["kemeny"] = new JsonObject
        {
            ["agreement"] = kemeny.Agreement,
            ["count"] = kemeny.Count,
            ["orders"] = AnswerText.Array(kemeny.Orders.Select(order => (JsonNode?)AnswerText.Array(order))),
        };
        lines.Add(AnswerText.Line(
            $"Kemeny: đồng thuận theo cặp nhiều nhất là {kemeny.Agreement}; số thứ tự đạt được: {kemeny.Count}",
            $"Kemeny: the most pairwise agreement is {kemeny.Agreement}; orders that reach it: {kemeny.Count}"));
        lines.AddRange(kemeny.Orders.Take(MostShown).Select(order => AnswerText.Same($"  {string.Join(" > ", order)}")));
        if (kemeny.Count > MostShown)
        {
            lines.Add(AnswerText.Line($"  … và {kemeny.Count - MostShown} thứ tự khác", $"  … and {kemeny.Count - MostShown} others"));
        }
    }

    private JsonObject Pairwise()
    {
        var rows = new JsonObject();
        foreach (var item in rankings.Items)
        {
            var row = new JsonObject();
            foreach (var other in rankings.Items.Where(other => other != item))
            {
                row[other] = rankings.Prefer(item, other);
            }

            rows[item] = row;
        }

        return rows;
    }

    private static JsonArray Ranked(ImmutableArray<RankedItem> items) => AnswerText.Array(items.Select(item => (JsonNode?)new JsonObject
    {
        ["id"] = item.Item,
        ["rank"] = item.Rank,
        ["points"] = item.Points,
    }));

    private static string Points(ImmutableArray<RankedItem> items) =>
        string.Join(", ", items.Select(item => FormattableString.Invariant($"{item.Rank}. {item.Item} ({item.Points})")));

    private static string Circle(MajorityCycle cycle) => string.Join(" > ", cycle.Path.Append(cycle.Path[0]));
}
