using Emulation.Domain.Candidates;
using global::NRules.RuleModel;

namespace Emulation.NRules;

/// <summary>How NRules decides.</summary>
public sealed record NRulesOptions
{
    /// <summary>A host's own rules, compiled beside those of the policy; null where there are none. With them every candidate and every decision is a fact.</summary>
    public IRuleRepository? HostRules { get; init; }

    /// <summary>The facts of a host's own rules about a unit, inserted with it; null where there are none.</summary>
    public Func<UnitDossiers, IEnumerable<object>>? FactsOf { get; init; }

    /// <summary>How many units share one session in a stream, at least 1. It never changes a result.</summary>
    public int UnitsPerSession { get; init; } = 16;

    /// <summary>How often rules may fire until a session comes to rest, at least 1: rules that set each other off do not run for ever.</summary>
    public int MostFirings { get; init; } = 1_000_000;
}
