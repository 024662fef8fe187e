using Emulation.Domain.Candidates;
using global::NRules.RuleModel;

namespace Emulation.NRules;

/// <summary>How NRules decides.</summary>
public sealed record NRulesOptions
{
    /// <summary>A host's own rules, compiled beside those of the policy; null where there are none. With them every candidate and every decision is a fact.</summary>
    public IRuleRepository? HostRules { get; init; }

    /// <summary>The facts of the host about a unit, inserted with it; null where there are none. Supplied facts need no rule of the host.</summary>
    public Func<UnitDossiers, IEnumerable<object>>? FactsOf { get; init; }

    /// <summary>
    /// How many units are decided at a time in a stream, at least 1: in one session where there are neither rules nor facts of the host.
    /// With them each unit has a session of its own, so that facts about one never meet those about another. It never changes a result.
    /// </summary>
    public int UnitsPerSession { get; init; } = 16;

    /// <summary>How often rules may fire until a session comes to rest, at least 1: rules that set each other off do not run for ever.</summary>
    public int MostFirings { get; init; } = 1_000_000;
}
