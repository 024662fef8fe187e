using Emulation.Domain.Policies;
using Emulation.Policies;
using Emulation.Rules;
using Emulation.Rules.Language;
using Emulation.Rules.Scenarios;
using Emulation.Rules.Tests.Populations;

namespace Emulation.NRules.Tests.Agreement;

/// <summary>Both runners find the same, word for word, of the units of every scenario that are decided alone.</summary>
public class ScenarioAgreementTests
{
    private const int LeastCompared = 150;

    private static readonly EmulationEngine _known = EmulationEngine.Create(VietnamPolicies.Source);

    [Fact]
    public void Scenarios_EveryWord_Agrees()
    {
        var compared = 0;
        foreach (var file in Files())
        {
            var scenario = ScenarioReader.Read(File.ReadAllText(file), file).Scenario;
            if (scenario?.Unit is not null && Prepared(scenario) is { } prepared)
            {
                foreach (var unit in scenario.Others.Prepend(scenario.Unit))
                {
                    var decided = Expected(prepared.Engine, unit, prepared.Options);
                    Assert.Equal(decided, DecisionText.Of(new NRulesRunner(prepared.Engine.RuleSetFor(prepared.Options)).Decide(unit)));
                }

                compared++;
            }
        }

        // The others show what is refused: texts with errors, days without a text.
        Assert.True(compared >= LeastCompared, $"{compared} scenarios");
    }

    private static string Expected(EmulationEngine engine, Domain.Candidates.UnitDossiers unit, EvaluationOptions options)
    {
        try
        {
            return DecisionText.Of(engine.Evaluate(unit, options));
        }
        catch (EvaluationException refused)
        {
            return string.Join('\n', refused.Diagnostics) + unit.Unit.Id + "\n";
        }
    }

    private static (EmulationEngine Engine, EvaluationOptions Options)? Prepared(Scenario scenario)
    {
        var files = scenario.Policies.Where(policy => policy.IsFile)
            .ToDictionary(policy => policy.Reference, policy => Path.Combine(Path.GetDirectoryName(scenario.File)!, policy.Reference));
        try
        {
            var engine = files.Count == 0 ? _known : EmulationEngine.Create(VietnamPolicies.Source, PolicyFiles.From([.. files.Values]));
            var options = new EvaluationOptions(scenario.AsOf)
            {
                Received = scenario.Received,
                Seed = scenario.Seed,
                Policies = scenario.Policies.IsEmpty ? null : [.. scenario.Policies.Select(policy => files.TryGetValue(policy.Reference, out var path) ? IdOf(path) : policy.Reference)],
                AllowDrafts = !scenario.Policies.IsEmpty,
            };
            engine.RuleSetFor(options);
            return (engine, options);
        }
        catch (Exception refused) when (refused is PolicyFormatException or EvaluationException or IOException)
        {
            return null;
        }
    }

    private static PolicyId IdOf(string path) => PolicyReader.Read(new PolicyText(path, File.ReadAllText(path))).Policy!.Policy.Id;

    private static IEnumerable<string> Files() => ((string[])["tests/scenarios", "samples"])
        .SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*.yaml", SearchOption.AllDirectories))
        .Where(file => File.ReadLines(file).Any(line => line.StartsWith("scenario:", StringComparison.Ordinal)))
        .Order(StringComparer.Ordinal);
}
