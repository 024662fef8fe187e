using Emulation.Rules.Problems;

namespace Emulation.Rules.Tests.Problems;

/// <summary>What can be wrong with a document that states such a problem: all of it, each at its place.</summary>
public class AggregationMistakesTests
{
    public static TheoryData<string, string> Documents => new()
    {
        {
            "apportion", """
            problem: apportion
            method: webstr
            total: -1
            min: [1]
            units:
              - {id: a, weight: 1e3}
              - {id: a, weight: 2}
              - {id: b, weight: -2, min: 4, max: 3}
              - {weight: 1}
            """
        },
        { "apportion-lists", "problem: apportion\nmethod: dean\ntotal: 3\nweights: [1, x, 3]\nmin: [1]\n" },
        { "apportion-neither", "problem: apportion\nmethod: dean\ntotal: 3\n" },
        {
            "caps-tree", """
            problem: caps-tree
            rule: {percent: 150%, rounding: down}
            parent-rule: {rounding: floor, percent: 5, absolute-min: 4, absolute-max: 2}
            units:
              - {id: a, base: 2000000000}
              - {id: b, base: 2000000000}
              - {id: c, base: many}
            """
        },
        {
            "realloc-scores", """
            problem: realloc
            policy: best-remaining
            units:
              - {id: a, quota: 2000000000, available: 2}
              - {id: b, quota: 2000000000, available: 2, scores: [1, 2]}
              - {id: c, quota: 1, scores: [high]}
            """
        },
        { "realloc-weights", "problem: realloc\npolicy: sainte-lague\nunits: [{id: a, quota: 1, available: 2}, {id: b, quota: 1}]\n" },
        {
            "jury", """
            problem: jury
            aggregate: median
            drop: 2
            fraction: 0.5
            fill: 3
            rounding: half-up
            rank-by: rounded
            jurors: [j1, j2, j1]
            criteria: [{id: x, weight: -1}, {id: y}]
            acts:
              - id: a
                marks: {x: [7, 8], z: [1, 2]}
              - id: b
                marks: {x: [7], y: {j1: 5, j3: 5}}
              - id: c
                marks: {x: [7, null], y: [good, 8]}
              - id: d
            """
        },
        { "jury-digits", "problem: jury\naggregate: mean\njurors: [j1, j2]\nacts: [{id: a, marks: [12345678901234567890123456789012345678901, 1/10000000000000000000000000000000000000000000]}, {id: b, marks: [1e41, 7/0]}]\n" },
        { "jury-no-marks", "problem: jury\naggregate: mean\njurors: [j1, j2]\ncriteria: [{id: x}]\nacts: [{id: a, marks: {}}, {id: b, marks: {x: {}}}, {id: c, marks: {x: []}}]\n" },
        { "jury-options", "problem: jury\naggregate: trimmed\nmissing: fill\ndecimals: 2\njurors: [j1]\nacts: [{id: a, marks: [5]}]\n" },
        {
            "normalise", """
            problem: normalise
            method: z-score
            jurors: [j1, j2]
            acts: [{id: a, marks: [5, null]}, {id: b, marks: {j2: 4}}]
            """
        },
        { "condorcet", "problem: condorcet\nballots:\n  - [3, a, b]\n  - [0, a, b]\n  - [2, a, a]\n  - {a: 1}\n  - [1]\n" },
        { "condorcet-items", "problem: condorcet\nballots:\n  - [3, a, b, c]\n  - [1, c, a]\n" },
        { "condorcet-too-many", "problem: condorcet\nballots:\n  - [1, a, b, c, d, e, f, g, h, i, j, k]\n" },
        {
            "agreement", """
            problem: agreement
            measure: kendall-w
            counts: [[1, 1]]
            jurors: [j1]
            """
        },
        {
            "agreement-marks", """
            problem: agreement
            measure: kendall-w
            jurors: [j1, j2]
            acts: [{id: a, marks: [1, 2]}, {id: b, marks: [null, 2]}]
            """
        },
        {
            "agreement-counts", """
            problem: agreement
            measure: fleiss-kappa
            jurors: [j1]
            counts:
              - [1, 2]
              - [1, 1]
              - [3]
            """
        },
        {
            "agreement-raters", """
            problem: agreement
            measure: fleiss-kappa
            counts: [[1, 0]]
            """
        },
        {
            "agreement-rows", """
            problem: agreement
            measure: fleiss-kappa
            counts: 3
            """
        },
        { "vote", "problem: vote\nfor: 12\nmembers: 11\npresent: 13\nvalid: 12\npercent: half\nbase: members\nstrict: yes\n" },
        { "word", "problem: aportion\n" },
    };

    [Fact]
    public void Read_MoreValidVotesThanPresent_IsDoubted()
    {
        const string Vote = "problem: vote\nfor: 2\npercent: 90%\nbase: valid\nmembers: 11\npresent: 3\nvalid: 5\n";

        var reading = ProblemReader.Read(Vote, "vote.yaml");

        Assert.NotNull(reading.Problem);
        Snapshot.Match(string.Join('\n', reading.Diagnostics));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Read_Mistakes_AreReportedWithTheirPlace(string name, string text)
    {
        var reading = ProblemReader.Read(text, $"{name}.yaml");

        Assert.Null(reading.Problem);
        Snapshot.Match(string.Join('\n', reading.Diagnostics), name);
    }
}
