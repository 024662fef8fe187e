using System.Collections.Immutable;
using Emulation.Domain.Candidates;
using Emulation.Domain.Explanations;
using Emulation.Domain.Findings;
using Emulation.Domain.Policies;
using Emulation.Policies;
using Emulation.Rules.Deciding;
using Emulation.Rules.Dossiers;
using Emulation.Rules.Explaining;
using Emulation.Rules.Language;
using Emulation.Rules.Scenarios;

namespace Emulation.Rules.Tests.Explaining;

/// <summary>Nothing that a decision rests on is left to people as a key: every fact of the scenarios and of the sample school has words.</summary>
public class FactWordsCoverageTests
{
    private const int LeastUnits = 150;
    private const int LeastFacts = 5_000;

    private static readonly Dictionary<string, EmulationEngine> _engines = new(StringComparer.Ordinal) { [""] = EmulationEngine.Create(VietnamPolicies.Source) };

    [Fact]
    public void FactWords_EveryFactOfScenariosAndOfTheSampleSchool_IsSaidInWords()
    {
        var (units, facts, plain) = (0, 0, new SortedSet<string>(StringComparer.Ordinal));
        foreach (var decisions in Scenarios().Concat(School()))
        {
            var words = decisions.FactWords();
            var (read, names) = Facts(decisions);
            plain.UnionWith(read.Select(words.Say).Concat(names.Select(words.NameOf)).Where(said => said.Vi == said.En).Select(said => said.En));
            (units, facts) = (units + 1, facts + read.Count + names.Count);
        }

        Assert.Empty(plain);
        Assert.True(units >= LeastUnits, $"{units} units");
        Assert.True(facts >= LeastFacts, $"{facts} facts");
    }

    private static (HashSet<FactRead> Read, HashSet<string> Names) Facts(UnitDecisions decisions)
    {
        var (read, names) = (new HashSet<FactRead>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var outcome in decisions.Outcomes)
        {
            var decision = decisions.Decide(outcome);
            var nodes = Nodes(decisions.Explain(outcome)).ToArray();
            read.UnionWith(decision.Findings.SelectMany(finding => finding.Read).Concat(nodes.SelectMany(node => node.Read)));
            names.UnionWith(decision.Missing.Concat(nodes.SelectMany(node => node.Missing)).Select(missing => missing.Fact).Concat(decision.Enough));
            Assert.DoesNotContain(nodes, node => node.FactWords is null && !(node.Read.IsEmpty && node.Missing.IsEmpty && node.Enough.IsEmpty));
        }

        return (read, names);
    }

    private static IEnumerable<Explanation> Nodes(Explanation node) => node.Because.SelectMany(Nodes).Prepend(node);

    private static ImmutableArray<UnitDecisions> School()
    {
        var engine = EmulationEngine.Create(VietnamPolicies.Source, PolicyFiles.From(Repository.PathOf("samples/school-year/school-regulation.yaml")));
        var reading = DossierReader.Read(File.ReadAllText(Repository.PathOf("samples/school-year/dossiers.json")), "dossiers.json");
        return engine.EvaluateTogether(reading.Units, new(new(2025, 6, 15)) { AllowDrafts = true });
    }

    private static IEnumerable<UnitDecisions> Scenarios()
    {
        foreach (var file in ((string[])["tests/scenarios", "samples"])
            .SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*.yaml", SearchOption.AllDirectories))
            .Where(file => File.ReadLines(file).Any(line => line.StartsWith("scenario:", StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal))
        {
            if (ScenarioReader.Read(File.ReadAllText(file), file).Scenario is { Unit: { } unit } scenario && Decided(scenario, unit) is { } decisions)
            {
                yield return decisions;
            }
        }
    }

    // What a scenario shows to be refused has no facts to say.
    private static UnitDecisions? Decided(Scenario scenario, UnitDossiers unit)
    {
        var files = scenario.Policies.Where(policy => policy.IsFile)
            .ToDictionary(policy => policy.Reference, policy => Path.Combine(Path.GetDirectoryName(scenario.File)!, policy.Reference));
        try
        {
            var key = string.Join('\n', files.Values.Select(Path.GetFullPath));
            if (!_engines.TryGetValue(key, out var engine))
            {
                _engines[key] = engine = EmulationEngine.Create(VietnamPolicies.Source, PolicyFiles.From([.. files.Values]));
            }

            return engine.EvaluateTogether([unit, .. scenario.Others], new EvaluationOptions(scenario.AsOf)
            {
                Received = scenario.Received,
                Seed = scenario.Seed,
                Policies = scenario.Policies.IsEmpty ? null
                    : [.. scenario.Policies.Select(policy => files.TryGetValue(policy.Reference, out var path) ? IdOf(path) : policy.Reference)],
                AllowDrafts = !scenario.Policies.IsEmpty,
            })[0] is { Diagnostics.IsEmpty: true } decisions ? decisions : null;
        }
        catch (Exception refused) when (refused is PolicyFormatException or EvaluationException or IOException)
        {
            return null;
        }
    }

    private static PolicyId IdOf(string path) => PolicyReader.Read(new PolicyText(path, File.ReadAllText(path))).Policy!.Policy.Id;
}
