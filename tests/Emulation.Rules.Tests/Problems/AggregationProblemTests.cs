using System.Text.Encodings.Web;
using System.Text.Json;
using Emulation.Rules.Problems;

namespace Emulation.Rules.Tests.Problems;

/// <summary>Documents that state a problem of apportionment, of a jury or of a vote, with their answers as words and as data.</summary>
public class AggregationProblemTests
{
    private static readonly JsonSerializerOptions _readable =
        new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string, string> Documents => new()
    {
        {
            "apportion", """
            problem: apportion
            method: sainte-lague
            total: 10
            units:
              - {id: thcs-a, weight: 620}
              - {id: thcs-b, weight: "310.5"}
              - {id: thcs-c, weight: 275/3, min: 1, max: 4}
            """
        },
        { "apportion-tie", "{\"problem\": \"apportion\", \"method\": \"webster\", \"total\": 2, \"weights\": [4, 4, 4]}" },
        { "apportion-bounds", "problem: apportion\nmethod: hamilton\ntotal: 6\nweights: [2, 7, 7]\nmin: [3, 0, 0]\nmax: [6, 6, 6]\n" },
        { "apportion-infeasible", "problem: apportion\nmethod: huntington-hill\ntotal: 2\nweights: [900, 50, 50]\n" },
        { "apportion-zero-weights", "problem: apportion\nmethod: hamilton\ntotal: 2\nweights: [0, 0]\n" },
        { "apportion-zero-weight-and-maximum", "problem: apportion\nmethod: hamilton\ntotal: 5\nweights: [0, 7]\nmin: [1, 0]\nmax: [9, 2]\n" },
        { "apportion-minima", "problem: apportion\nmethod: d-hondt\ntotal: 2\nweights: [9, 5]\nmin: [2, 1]\n" },
        { "apportion-maxima", "problem: apportion\nmethod: jefferson\ntotal: 9\nweights: [9, 5]\nmax: [2, 1]\n" },
        {
            "caps-tree", """
            problem: caps-tree
            rule: {percent: 15%, rounding: floor, at-least-one: true}
            parent-rule: {percent: 15, rounding: floor}
            units:
              - {id: to-1, base: 6}
              - {id: to-2, base: 6}
              - {id: to-3, base: 5}
            """
        },
        {
            "caps-tree-units-bind", """
            problem: caps-tree
            rule: {percent: 15%, rounding: floor}
            units: [{id: a, base: 6}, {id: b, base: 14}]
            """
        },
        {
            "caps-tree-apportioned", """
            problem: caps-tree
            rule: {percent: 15%, rounding: ceil, absolute-max: 7}
            apportion-parent: largest-remainder
            units: [{id: a, base: 40}, {id: b, base: 7}]
            """
        },
        {
            "realloc", """
            problem: realloc
            policy: best-remaining
            units:
              - {id: a, quota: 3, scores: [90, 80]}
              - {id: b, quota: 2, scores: [88, 85, 70]}
              - {id: c, quota: 2, scores: [95, 94, 70.0]}
              - {id: d, quota: 0, scores: []}
            """
        },
        {
            "realloc-vacant", """
            problem: realloc
            policy: stay-vacant
            units: [{id: a, quota: 3, available: 2}, {id: b, quota: 2, available: 5}]
            """
        },
        {
            "realloc-again", """
            problem: realloc
            policy: sainte-lague
            units: [{id: a, quota: 3, available: 2, weight: 30}, {id: b, quota: 2, available: 5, weight: 20}]
            """
        },
        {
            "jury", """
            problem: jury
            aggregate: drop-high-low
            drop-by: total
            decimals: 2
            rounding: half-up
            rank-by: rounded
            jurors: [gk-1, gk-2, gk-3]
            criteria: [{id: noi-dung}, {id: nghe-thuat, weight: 1}]
            acts:
              - id: tiet-muc-1
                marks:
                  noi-dung: [10, 7, 1]
                  nghe-thuat: {gk-1: 2, gk-2: 6, gk-3: 10}
              - id: tiet-muc-2
                marks: {noi-dung: [6, 6, 6], nghe-thuat: [6, 6, 6]}
            """
        },
        {
            "jury-missing", """
            {"problem": "jury", "aggregate": "trimmed", "fraction": "1/5", "missing": "ignore", "least-marks": 2, "jurors": ["a", "b", "c"],
             "acts": [{"id": "x", "marks": [8, null, 9]}, {"id": "y", "marks": {"a": 9}}]}
            """
        },
        {
            "jury-no-marks", """
            {"problem": "jury", "aggregate": "mean", "jurors": ["j0"], "missing": "ignore",
             "acts": [{"id": "a0", "marks": {}}, {"id": "a1", "marks": {"j0": 9}}]}
            """
        },
        {
            "normalise", """
            problem: normalise
            method: z
            jurors: [j1, j2]
            acts: [{id: a, marks: [3, 4]}, {id: b, marks: [2, 10]}, {id: c, marks: [8, 3]}]
            """
        },
        {
            "normalise-min-max", """
            problem: normalise
            method: min-max
            jurors: [j1, j2]
            acts: [{id: a, marks: [3, 4]}, {id: b, marks: [2, 10]}, {id: c, marks: [8, 3]}]
            """
        },
        {
            "normalise-rank-sum", """
            problem: normalise
            method: rank-sum
            jurors: [j1, j2]
            acts: [{id: a, marks: [3, 4]}, {id: b, marks: [2, 10]}]
            """
        },
        { "condorcet", "problem: condorcet\nballots:\n  - [1, a, b, c]\n  - [1, b, c, a]\n  - [1, c, a, b]\n" },
        { "condorcet-winner", "problem: condorcet\nmethods: [copeland, borda]\nballots: [[3, a, b, c], [2, b, c, a]]\n" },
        {
            "agreement", """
            problem: agreement
            measure: kendall-w
            disputed-above: 3
            jurors: [j1, j2]
            acts: [{id: a, marks: [1, 1]}, {id: b, marks: [1, 2]}, {id: c, marks: [2, 7]}]
            """
        },
        {
            "agreement-none", """
            problem: agreement
            measure: kendall-w
            jurors: [j1]
            acts: [{id: a, marks: [1]}, {id: b, marks: [1]}]
            """
        },
        {
            "agreement-kappa", """
            problem: agreement
            measure: fleiss-kappa
            counts:
              - [0, 0, 0, 0, 14]
              - [0, 2, 6, 4, 2]
              - [0, 0, 3, 5, 6]
              - [0, 3, 9, 2, 0]
              - [2, 2, 8, 1, 1]
              - [7, 7, 0, 0, 0]
              - [3, 2, 6, 3, 0]
              - [2, 5, 3, 2, 2]
              - [6, 5, 2, 1, 0]
              - [0, 2, 2, 3, 7]
            """
        },
        {
            "agreement-kappa-none", """
            problem: agreement
            measure: fleiss-kappa
            counts: [[3, 0], [3, 0]]
            """
        },
        { "vote", "problem: vote\nfor: 14\nmembers: 15\npresent: 11\npercent: 90\nbase: all-members\nquorum-percent: 200/3%\n" },
        { "vote-failed", "problem: vote\nfor: 9\nmembers: 11\npercent: 90%\nbase: all-members\n" },
        { "vote-strict", "problem: vote\nfor: 55\nvalid: 100\npercent: 55%\nbase: valid\nstrict: true\n" },
        { "vote-no-quorum", "problem: vote\nfor: 9\nmembers: 15\npresent: 9\npercent: 50%\nbase: present\nquorum-percent: 200/3%\n" },
        { "vote-unknown", "problem: vote\nfor: 9\npercent: 90%\nbase: present\nquorum-percent: 50%\n" },
        { "vote-of-nobody", "problem: vote\nfor: 0\npresent: 0\npercent: 50%\nbase: present\n" },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public void Solve_Document_AnswersInWordsAndAsData(string name, string text)
    {
        var reading = ProblemReader.Read(text, $"{name}.yaml");
        Assert.Empty(reading.Diagnostics);
        var answer = reading.Problem!.Solve();
        Assert.Empty(answer.Diagnostics);
        var again = ProblemReader.Read(text, $"{name}.yaml").Problem!.Solve();
        Assert.Equal(answer.ToJson().ToJsonString(), again.ToJson().ToJsonString());

        Snapshot.Match(
            $"""
            {string.Join('\n', answer.Lines.Select(line => line.Vi))}

            {string.Join('\n', answer.Lines.Select(line => line.En))}

            {answer.ToJson().ToJsonString(_readable)}
            """,
            name);
    }
}
