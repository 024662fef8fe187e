using System.Text.Json.Nodes;
using Emulation.Rules.Problems;

namespace Emulation.Rules.Tests.Problems;

public class SelectProblemTests
{
    private static readonly string _tenTeams = string.Concat(Enumerable.Range(1, 10).Select(i => $"  - {{id: t{i}, parent: all, level: team, base: 6}}\n"));

    // Ten units of 6 at 15%: 0 by unit, 9 by parent, 10 with at least one each.
    [Theory]
    [InlineData("{each: team, max: {percent: 15%, of: units, rounding: floor}}", 0)]
    [InlineData("{each: team, max: {percent: 15%, of: units, rounding: floor, at-least-one: true}}", 10)]
    [InlineData("{id: all, unit: all, max: {percent: 15%, of: units, rounding: floor}}", 9)]
    [InlineData("{id: all, unit: all, max: {percent: 15%, of: candidates, rounding: ceil}}", 5)]
    [InlineData("{id: all, unit: all, max: {percent: 15%, of: eligible, rounding: ceil}}", 5)]
    [InlineData("{id: all, unit: all, max: {percent: 15%, of: 47, rounding: floor}}", 7)]
    [InlineData("{id: all, unit: all, max: {percent: 15%, of: 47, rounding: half-even, absolute-max: 4}}", 4)]
    public void Percentage_OfALevel_IsWorkedOutAsTheTextSays(string cap, int selected)
    {
        var candidates = string.Concat(Enumerable.Range(1, 30).Select(i => $"  - {{id: c{i}, unit: t{((i - 1) % 10) + 1}, score: {100 - i}}}\n"));
        var answer = Solve($"problem: select\nunits:\n  - {{id: all}}\n{_tenTeams}caps:\n  - {cap}\ncandidates:\n{candidates}");

        Assert.Equal(selected, answer["selected"]!.AsArray().Count);
    }

    [Fact]
    public void Candidates_InAnotherOrder_GiveTheSameAnswer()
    {
        string[] lines = ["  - {id: a, score: 9}\n", "  - {id: b, score: 9.0}\n", "  - {id: c, score: 19/2}\n", "  - {id: d, score: 7, groups: [w]}\n"];
        var head = "problem: select\ntotal: 3\nfloors: [{id: w, group: w, min: 1}]\ncandidates:\n";

        var answer = Solve(head + string.Concat(lines));

        Assert.Equal(answer.ToJsonString(), Solve(head + string.Concat(lines.Reverse())).ToJsonString());
        Assert.Equal("""["c","d"]""", answer["selected"]!.ToJsonString());
        Assert.Equal("""["a","b"]""", answer["contested"]!.ToJsonString());
        Assert.Equal(1, (int)answer["openPlaces"]!);
    }

    [Fact]
    public void Yaml_AndJson_GiveTheSameAnswer()
    {
        var yaml = Solve("problem: select\ntotal: 1\norder: [score:desc, {age: asc}]\ncandidates:\n  - {id: a, keys: {score: 9, age: 40}}\n  - {id: b, keys: {score: 9, age: 39}}\n");
        var json = Solve("""{"problem": "select", "total": 1, "order": ["score:desc", "age:asc"], "candidates": [{"id": "a", "keys": {"score": "9", "age": 40}}, {"id": "b", "keys": {"score": 9.0, "age": "39"}}]}""");

        Assert.Equal(yaml.ToJsonString(), json.ToJsonString());
        Assert.Equal("""["b"]""", yaml["selected"]!.ToJsonString());
    }

    [Fact]
    public void ManyCandidates_AreReadAndSelected()
    {
        var text = "problem: select\ntotal: 1000\nunits: [{id: a}, {id: b, parent: a}]\ncaps: [{id: b, unit: b, max: 400}]\ncandidates:\n"
            + string.Concat(Enumerable.Range(0, 40_000).Select(i => $"  - {{id: c{i}, unit: {(i % 2 == 0 ? "a" : "b")}, score: {i}}}\n"));

        var answer = Solve(text);

        Assert.Equal(1000, answer["selected"]!.AsArray().Count);
        Assert.Equal(500, answer["reasons"]!.AsArray().Count);
        Assert.Equal(38_500, (int)answer["notExplained"]!);
    }

    [Fact]
    public void Explain_Named_TellsOfThoseAlone()
    {
        var answer = Solve("problem: select\ntotal: 1\nexplain: [c]\ncandidates: [{id: a, score: 3}, {id: b, score: 2}, {id: c, score: 1}]\n");

        Assert.Equal("""[{"id":"c","reason":"cap-full","binding":["total"],"cutOff":"a","missedBy":2}]""", answer["reasons"]!.ToJsonString());
        Assert.Equal(1, (int)answer["notExplained"]!);
    }

    private static JsonObject Solve(string text)
    {
        var reading = ProblemReader.Read(text, "problem.yaml");

        Assert.Equal("", string.Join('\n', reading.Diagnostics));
        var answer = reading.Problem!.Solve();
        Assert.Empty(answer.Diagnostics);
        return answer.ToJson();
    }
}
