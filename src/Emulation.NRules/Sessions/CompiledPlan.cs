using Emulation.NRules.Definitions;
using Emulation.NRules.Facts;
using Emulation.Rules.Stepping;
using global::NRules;
using global::NRules.RuleModel;

namespace Emulation.NRules.Sessions;

/// <summary>The rules of one plan, and a host's own, compiled for any number of sessions and threads.</summary>
internal sealed class CompiledPlan
{
    private readonly ISessionFactory _factory;

    private CompiledPlan(ISessionFactory factory, bool hasHostRules, bool isSerial) =>
        (_factory, HasHostRules, Turn) = (factory, hasHostRules, isSerial ? new() : null);

    public bool HasHostRules { get; }

    /// <summary>What a session holds while it works, where sessions must not work at the same time; else null.</summary>
    public Lock? Turn { get; }

    /// <exception cref="OperationCanceledException">The token was cancelled: NRules would return what it has compiled so far.</exception>
    /// <exception cref="RuleCompilationException">A rule cannot be compiled; the exception names it.</exception>
    public static CompiledPlan Compile(AwardPlan plan, IRuleRepository? hostRules, Action<IRuleDefinition> fired, CancellationToken cancellationToken)
    {
        // Expressions that cannot be compared share no node; failing on them would keep a host from writing them.
        var compiler = new RuleCompiler(new() { UnsupportedExpressionHandling = RuleCompilerUnsupportedExpressionsHandling.TreatAsNotEqual });
        compiler.FactIdentityComparerRegistry.DefaultFactIdentityComparer = new FactIdentity();
        IRuleSet[] host = [.. hostRules?.GetRuleSets() ?? []];
        var factory = compiler.Compile(new PolicyRules(plan).GetRuleSets().Concat(host), cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        factory.Events.RuleFiredEvent += (_, fact) =>
        {
            // What takes in what others supply is a rule neither of the policy nor of the host.
            if (fact.Rule.Name != IntakeRule.Name)
            {
                fired(fact.Rule);
            }
        };

        // The first session fills what the factory fills late, before others may do so at the same time. A rule that flattens
        // a list fills more of it only when it matches, so that the sessions of such rules take turns.
        factory.CreateSession().Fire(cancellationToken);
        return new(factory, host.Length > 0, host.SelectMany(set => set.Rules).Any(Flattens));
    }

    public WatchedSession Open() => new(_factory);

    public SessionUnits Begin(Rules.Compilation.RuleSet rules, IEnumerable<Domain.Candidates.UnitDossiers> units, CancellationToken cancellationToken) =>
        SessionUnits.Begin(rules, units, HasHostRules, cancellationToken);

    private static bool Flattens(IRuleDefinition rule) => Elements(rule.LeftHandSide).OfType<AggregateElement>().Any(each => each.Name == AggregateElement.FlattenName);

    private static IEnumerable<RuleElement> Elements(RuleElement? element) => element switch
    {
        null => [],
        GroupElement group => group.ChildElements.SelectMany(Elements).Prepend(group),
        PatternElement pattern => Elements(pattern.Source).Prepend(pattern),
        AggregateElement aggregate => Elements(aggregate.Source).Prepend(aggregate),
        ExistsElement exists => Elements(exists.Source).Prepend(exists),
        NotElement not => Elements(not.Source).Prepend(not),
        ForAllElement all => all.Patterns.SelectMany(Elements).Concat(Elements(all.BasePattern)).Prepend(all),
        _ => [element],
    };
}
