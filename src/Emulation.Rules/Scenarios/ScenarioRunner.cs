using System.Collections.Concurrent;
using System.Collections.Immutable;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Policies;
using Emulation.Rules.Deciding;
using Emulation.Rules.Language;
using Emulation.Rules.Validation;

namespace Emulation.Rules.Scenarios;

/// <summary>Runs scenarios. Safe for any number of threads; what policies cost to read is paid once for all scenarios.</summary>
public sealed class ScenarioRunner
{
    private readonly Func<string, PolicyText?> _open;
    private readonly Lazy<ImmutableArray<PolicyReading>> _known;
    private readonly ConcurrentDictionary<string, PreparedPolicies> _prepared = new(StringComparer.Ordinal);

    /// <summary>Makes a runner.</summary>
    /// <param name="known">The policies that scenarios name by id.</param>
    /// <param name="open">Gives the text of a policy file, or null where there is none. The path counts from where the paths of the scenarios count.</param>
    public ScenarioRunner(IPolicySource known, Func<string, PolicyText?> open)
    {
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(open);
        _open = open;
        _known = new(() => [.. known.Read().Select(PolicyReader.Read)]);
    }

    /// <summary>Runs one scenario and compares what comes out with what it expects.</summary>
    public ScenarioResult Run(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        var files = scenario.Policies.Where(policy => policy.IsFile).Select(policy => Beside(scenario.File, policy.Reference)).ToArray();
        var prepared = _prepared.GetOrAdd(string.Join('\n', files.Order(StringComparer.Ordinal)), _ => Prepare(files));
        var found = new List<Diagnostic>(scenario.DossierDiagnostics.Concat(prepared.Diagnostics));
        var missing = scenario.Policies
            .Where(policy => policy.IsFile && prepared.Missing.Contains(Beside(scenario.File, policy.Reference)))
            .Select(policy => new ScenarioMismatch(policy.Place, "policies", $"a file `{policy.Reference}`", "none"))
            .ToImmutableArray();
        if (!missing.IsEmpty)
        {
            return new(scenario, missing);
        }

        var decisions = prepared.Engine is { } engine && scenario.Unit is not null ? Decide(engine, scenario, prepared, found) : null;
        var mismatches = ScenarioComparison.Compare(scenario, decisions, found).ToImmutableArray();
        return new(scenario, mismatches.IsEmpty || decisions is null ? mismatches : [.. Unbound(scenario, prepared, decisions), .. mismatches]);
    }

    // That a policy does not bind the unit may be what a scenario shows; only where the scenario fails is it worth a word.
    private static IEnumerable<ScenarioMismatch> Unbound(Scenario scenario, PreparedPolicies prepared, UnitDecisions decisions)
    {
        foreach (var named in scenario.Policies)
        {
            var id = prepared.Engine!.Policies.TextOf(IdOf(scenario, prepared, named));
            if (prepared.Engine.Policies.Policies.FirstOrDefault(policy => policy.Id == id) is { Scope: { } scope }
                && decisions.Policies.All(policy => policy.Id != id))
            {
                yield return new(
                    named.Place, "policies", $"a policy that binds `{decisions.Unit.Unit.Id}`",
                    $"`{id}`, which binds {string.Join(", ", scope.Units.Select(unit => $"`{unit}`"))} and decides nothing here");
            }
        }
    }

    private static PolicyId IdOf(Scenario scenario, PreparedPolicies prepared, ScenarioPolicy policy) =>
        policy.IsFile ? prepared.IdOf[Beside(scenario.File, policy.Reference)] : policy.Reference;

    private static UnitDecisions? Decide(EmulationEngine engine, Scenario scenario, PreparedPolicies prepared, List<Diagnostic> found)
    {
        var options = new EvaluationOptions(scenario.AsOf)
        {
            Received = scenario.Received,
            Seed = scenario.Seed,
            Policies = scenario.Policies.IsEmpty
                ? null
                : [.. scenario.Policies.Select(policy => IdOf(scenario, prepared, policy))],
            // A scenario tries what it names, before anybody approves it.
            AllowDrafts = !scenario.Policies.IsEmpty,
        };
        try
        {
            var decisions = scenario.Others.IsEmpty
                ? engine.Evaluate(scenario.Unit!, options)
                : engine.EvaluateTogether([scenario.Unit!, .. scenario.Others], options)[0];
            if (!decisions.Diagnostics.IsEmpty)
            {
                throw new EvaluationException(decisions.Diagnostics);
            }

            found.AddRange(engine.RuleSetFor(options).Notices.Concat(decisions.Notices)
                .Select(notice => new Diagnostic(notice.Code, Severity.Warning, null, notice.Message.En)));
            return decisions;
        }
        catch (EvaluationException notDecided)
        {
            found.AddRange(notDecided.Diagnostics);
            return null;
        }
    }

    private PreparedPolicies Prepare(string[] files)
    {
        var diagnostics = new List<Diagnostic>();
        var policies = new List<ParsedPolicy>(_known.Value.Where(reading => reading.Succeeded).Select(reading => reading.Policy!));
        diagnostics.AddRange(_known.Value.Where(reading => !reading.Succeeded).SelectMany(reading => reading.Diagnostics));
        var ids = new Dictionary<string, PolicyId>(StringComparer.Ordinal);
        var missing = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (_open(file) is not { } text)
            {
                missing.Add(file);
                continue;
            }

            var reading = PolicyReader.Read(text);
            diagnostics.AddRange(reading.Diagnostics);
            if (reading.Succeeded)
            {
                policies.Add(reading.Policy);
                ids[file] = reading.Policy.Policy.Id;
            }
        }

        if (missing.Count > 0 || diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error))
        {
            return new(null, diagnostics, missing.ToImmutable(), ids);
        }

        var validation = PolicyValidator.Validate(policies);
        diagnostics.AddRange(validation.Diagnostics);
        if (validation.Catalog is { } complete && CustomChecks.Unregistered(complete.Policies, []) is { IsEmpty: false } customs)
        {
            return new(null, [.. diagnostics, .. customs], missing.ToImmutable(), ids);
        }

        return new(validation.Catalog is { } catalog ? new(catalog) : null, diagnostics, missing.ToImmutable(), ids);
    }

    // Paths are joined as text: whether and how a file is found is the opener's matter.
    private static string Beside(string scenario, string path) =>
        Path.IsPathRooted(path) ? path : Path.Combine(Path.GetDirectoryName(scenario) ?? "", path).Replace('\\', '/');

    private sealed record PreparedPolicies(
        EmulationEngine? Engine, IReadOnlyList<Diagnostic> Diagnostics, ImmutableHashSet<string> Missing, IReadOnlyDictionary<string, PolicyId> IdOf);
}
