using System.Text.RegularExpressions;

namespace Emulation.Conventions.Tests;

/// <summary>Inside Emulation.Rules an arrow points only to an earlier stage.</summary>
public partial class StageTests
{
    private static readonly string[] _policy = ["Language", "Amending", "Validation", "Consolidation"];
    private static readonly string[] _engine = [.. _policy, "Custom", "Measuring", "Procedure", "Compilation", "Selecting"];

    /// <summary>Each folder of Emulation.Rules, and the folders whose types it may name. Types of Emulation.Domain are free to all.</summary>
    private static readonly Dictionary<string, string[]> _mayUse = new()
    {
        ["Language"] = [],
        ["Amending"] = ["Language"],
        ["Tightening"] = [],
        ["Validation"] = ["Language", "Amending", "Tightening"],
        ["Consolidation"] = ["Language", "Amending", "Tightening", "Validation"],
        ["Dossiers"] = ["Language"],
        ["Custom"] = ["Language"], // only to check names as policies write them
        ["Measuring"] = ["Custom"],
        ["Procedure"] = [],
        ["Paying"] = [],
        ["Compilation"] = [.. _policy, "Custom", "Measuring", "Procedure", "Paying"],
        ["Selecting"] = ["Language"], // only to word what is wrong
        ["Apportioning"] = [],
        ["Awarding"] = ["Selecting"],
        ["Juries"] = [],
        ["Voting"] = [],
        ["Pairing"] = ["Language"], // only to word what is wrong
        ["Scoring"] = [],
        ["Movements"] = ["Language"],
        ["Monitoring"] = ["Language", "Dossiers", "Movements"],
        ["Rounds"] = ["Language", "Dossiers", "Movements", "Selecting", "Apportioning", "Juries", "Scoring", "Awarding"],
        ["Problems"] = ["Language", "Selecting", "Apportioning", "Juries", "Voting", "Pairing", "Awarding"],
        ["Evaluation"] = [.. _engine],
        ["Deciding"] = [.. _engine, "Paying", "Evaluation"],
        ["Stepping"] = [.. _engine, "Evaluation", "Deciding"],          // the evaluator, one award at a time
        ["Budgeting"] = ["Paying", "Deciding"],
        ["Deadlines"] = ["Language", "Compilation"],
        ["Explaining"] = [.. _engine, "Deciding"],                      // not the evaluator
        ["Comparing"] = [.. _policy, "Deciding", "Explaining"],             // two texts, and two answers
        ["Scenarios"] = [.. _policy, "Dossiers", "Deciding", "Explaining"], // a user of the engine like any other
        ["Hosting"] = ["Language", "Validation", "Custom", "Compilation", "Deciding"], // around the engine
        ["Recording"] = ["Language", "Dossiers", "Compilation", "Consolidation", "Movements", "Deciding", "Budgeting"], // the last to see decisions
        ["DependencyInjection"] = ["Custom", "Explaining", "Hosting"],
    };

    [Fact]
    public void Stage_IsInTheTable() =>
        Offenders.AssertNone(
            "A folder of Emulation.Rules has a row in the table that says what it may use:",
            RulesFiles().Select(file => file.Stage).Distinct().Where(stage => !_mayUse.ContainsKey(stage)));

    [Fact]
    public void Stage_UsesEarlierStagesOnly() =>
        Offenders.AssertNone(
            "A stage uses only the stages that its row in the table allows:",
            from file in RulesFiles()
            from line in SourceTree.Lines(file.Path).Index()
            where !line.Item.TrimStart().StartsWith("//", StringComparison.Ordinal)
            from Match match in NamedStage().Matches(line.Item)
            let used = match.Groups["stage"].Value
            where used != file.Stage && _mayUse.ContainsKey(used)
                && _mayUse.TryGetValue(file.Stage, out var allowed) && !allowed.Contains(used)
            select $"{file.Path}({line.Index + 1}): {file.Stage} may not use {used}");

    /// <summary>The files inside a folder of Emulation.Rules; the few at its root stand in front of all stages.</summary>
    private static IEnumerable<(string Path, string Stage)> RulesFiles() =>
        from file in SourceTree.CSharpFiles
        let parts = file.Split('/')
        where parts is ["src", "Emulation.Rules", _, _, ..]
        select (file, parts[2]);

    /// <summary>A stage named in full, or from the parent namespace (<c>Evaluation.Runner</c>); <c>Language.</c> alone is the enum of Domain.</summary>
    [GeneratedRegex(@"\bEmulation\.Rules\.(?<stage>\w+)|(?<![\w.""])(?<stage>(?!Language\b)[A-Z]\w+)\.(?=[A-Z])")]
    private static partial Regex NamedStage();
}
