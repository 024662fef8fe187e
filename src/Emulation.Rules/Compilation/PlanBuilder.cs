using System.Collections.Immutable;
using Emulation.Domain.Awards;
using Emulation.Domain.Candidates;
using Emulation.Domain.Conditions;
using Emulation.Domain.Criteria;
using Emulation.Domain.Policies;
using Emulation.Domain.Quotas;
using Emulation.Domain.Wording;
using Emulation.Rules.Compilation.Kernels;
using Emulation.Rules.Consolidation;
using Emulation.Rules.Custom;
using Emulation.Rules.Measuring;
using Emulation.Rules.Paying;

namespace Emulation.Rules.Compilation;

/// <summary>Builds the plan of one set of policies: every award after those it depends on.</summary>
internal sealed class PlanBuilder
{
    private readonly TextInForce _text;
    private readonly ImmutableArray<Policy> _policies;
    private readonly ImmutableArray<Award> _awards;
    private readonly Dictionary<(AwardId, CandidateKind), AwardRule> _rules = [];
    private readonly List<AwardRule> _order = [];
    private readonly HashSet<(AwardId, CandidateKind)> _compiling = [];
    private readonly Stack<List<AwardRule>> _asking = [];
    private readonly Measures[] _measures;
    private readonly List<string>[] _attestedKeys = [.. Enum.GetValues<CandidateKind>().Select(_ => new List<string>())];
    private readonly Dictionary<string, AttestedFact> _attested;
    private readonly SuspensionRule? _suspension;
    private readonly int[] _criteria = new int[Enum.GetValues<CandidateKind>().Length];
    private readonly CustomCode _customs;

    private PlanBuilder(TextInForce text, Func<Policy, bool> binds, CustomCode customs)
    {
        (_text, _customs) = (text, customs);
        _policies = [.. text.Stack.Where(policy => policy.BindsEverybody || binds(policy))];
        _awards = text.AwardsWhere(binds);
        _attested = _policies.SelectMany(policy => policy.Attested)
            .GroupBy(fact => fact.Key, StringComparer.Ordinal)
            .ToDictionary(facts => facts.Key, facts => facts.First(), StringComparer.Ordinal);
        _suspension = text.SuspensionWhere(binds);
        _measures = [.. Enum.GetValues<CandidateKind>().Select(MeasuresOf)];
    }

    public static RulePlan Build(TextInForce text, Func<Policy, bool> binds, CustomCode customs)
    {
        var builder = new PlanBuilder(text, binds, customs);
        foreach (var kind in Enum.GetValues<CandidateKind>())
        {
            foreach (var award in builder.AwardsFor(kind))
            {
                builder.RuleOf(award.Id, kind);
            }
        }

        return new(
            [.. Enum.GetValues<CandidateKind>().Select(kind => new KindPlan(
                [.. builder.AwardsFor(kind).Select(award => builder._rules[(award.Id, kind)])],
                builder._criteria[(int)kind],
                builder._measures[(int)kind] with { Attested = [.. builder._attestedKeys[(int)kind]] }))],
            [.. builder._order],
            builder._policies,
            builder._suspension)
        {
            Deciding = [.. builder._policies.Where(policy => text.Policies.Any(deciding => deciding.Id == policy.Id))],
            Received = text.Choice.Received,
            Followed = [.. text.Followed.Where(followed => followed.Earlier.Any(id => builder._policies.Any(policy => policy.Id == id)))],
            BonusTerms = BonusTerms.Of(builder._policies, text.AsOf, text.Choice.RoundBonuses),
        };
    }

    /// <summary>Whether the award is a title; one that no policy makes is taken for a title that nobody decides.</summary>
    public bool IsTitle(AwardId award) =>
        _awards.FirstOrDefault(known => known.Id == award)?.Definition.Kind != AwardKind.Commendation;

    public int TitleColumn(AwardId award, CandidateKind kind) => _measures[(int)kind].Titles.IndexOf(award);

    public int EligibleColumn(AwardId award, CandidateKind kind) => _measures[(int)kind].Eligible.IndexOf(award);

    /// <summary>The column of an attested fact, made when it is asked for first.</summary>
    public int AttestedColumn(string key, CandidateKind kind)
    {
        var keys = _attestedKeys[(int)kind];
        if (!keys.Contains(key))
        {
            keys.Add(key);
        }

        return keys.IndexOf(key);
    }

    /// <summary>What a host registered under a name, or null.</summary>
    public ICustomCondition? Custom(string name) => _customs.Find(name);

    public LocalizedText AskerOf(string attested) => _attested[attested].Asks;

    // Of the policies that bind the unit, the lowest that has the number gives it.
    public Percentage Parameter(string name) => _policies.Reverse()
        .SelectMany(policy => policy.Parameters)
        .FirstOrDefault(parameter => parameter.Name == name)?.Values.On(_text.AsOf)?.Value
        ?? throw new InvalidOperationException($"The parameter `{name}` has no value on {_text.AsOf}.");

    /// <summary>The compiled award, made on first use with all that it depends on; null where no policy makes it for the kind.</summary>
    public AwardRule? RuleOf(AwardId id, CandidateKind kind)
    {
        if (_rules.TryGetValue((id, kind), out var rule))
        {
            return Asked(rule);
        }

        if (AwardsFor(kind).FirstOrDefault(award => award.Id == id) is not { } award)
        {
            return null;
        }

        if (!_compiling.Add((id, kind)))
        {
            throw new InvalidOperationException($"The award `{id}` depends on itself; a validated policy cannot.");
        }

        _asking.Push([]);
        foreach (var counted in award.Quotas.SelectMany(quota => quota.Of?.Awards ?? []).Where(counted => counted != id))
        {
            RuleOf(counted, kind);
        }

        rule = Compile(award, kind);
        _rules.Add((id, kind), rule);
        _order.Add(rule);
        return Asked(rule);
    }

    // Whatever an award asks for while it is compiled comes before it.
    private AwardRule Asked(AwardRule rule)
    {
        if (_asking.TryPeek(out var asked) && !asked.Contains(rule))
        {
            asked.Add(rule);
        }

        return rule;
    }

    private AwardRule Compile(Award award, CandidateKind kind)
    {
        // The parts are compiled first, so that what they depend on stands earlier in the order.
        var criteria = Compile(award.Id, award.Criteria, kind, isAlternative: false);
        var alternatives = Compile(award.Id, award.Alternatives, kind, isAlternative: true);
        var rule = new AwardRule
        {
            Award = award,
            Kind = kind,
            Index = AwardsFor(kind).IndexOf(award),
            Criteria = criteria,
            Alternatives = alternatives,
            NeedsAlternative = !award.Alternatives.IsEmpty,
            AppliesTo = AppliesToKernel.For(award.Definition, kind),
            HeldColumn = award.Definition.Kind == AwardKind.Title ? TitleColumn(award.Id, kind) : -1,
            EligibleColumn = EligibleColumn(award.Id, kind),
            Quotas = [.. award.Quotas.Where(quota => !quota.IsOfSelected).Select(quota => new QuotaRule(quota, BaseOf(quota, kind), null)
            {
                Filter = quota.Of?.Where is { } besides ? new ConditionCompiler(this, award.Id, proven: false).Compile(besides, kind) : null,
            })],
            OtherWays = OtherWays(award, alternatives),
            GroupQuota = award.Quotas.FirstOrDefault(quota => quota.IsOfSelected) is { Where: { } group } share
                ? new(share, [], new ConditionCompiler(this, award.Id, proven: false).Compile(group, kind))
                : null,
            Preferences = award.Quotas.IsEmpty ? [] : PreferencesFor(award.Id, kind),
            Seed = award.Tie.Seed ?? _text.Choice.Seed,
            Suspension = _suspension,
        };
        rule.After = [.. _asking.Pop()];
        return rule;
    }

    private ImmutableArray<CriterionRule> Compile(AwardId award, ImmutableArray<Criterion> criteria, CandidateKind kind, bool isAlternative)
    {
        var rules = ImmutableArray.CreateBuilder<CriterionRule>();
        foreach (var criterion in criteria.Where(criterion => criterion.Kinds.IsEmpty || criterion.Kinds.Contains(kind)))
        {
            var kernel = new ConditionCompiler(this, award, criterion.NeedsEvidence).Compile(criterion.Condition, kind);
            kernel = criterion.Sectors.IsEmpty ? kernel : new RelevanceKernel(criterion.Sectors, kernel, isAlternative);
            rules.Add(new(criterion, kernel, _criteria[(int)kind]++));
        }

        return rules.ToImmutable();
    }

    // Where all quotas limit some alternatives only: the others, by which an award is reached beside them.
    private static ImmutableArray<CriterionRule> OtherWays(Award award, ImmutableArray<CriterionRule> alternatives) =>
        award.Quotas.IsEmpty || award.Quotas.Any(quota => quota.Alternatives.IsEmpty) ? []
            : [.. alternatives.Where(way => award.Quotas.All(quota => !quota.Alternatives.Contains(way.Criterion.Id)))];

    private ImmutableArray<int> BaseOf(Quota quota, CandidateKind kind) => quota.Of is not { } of ? []
        : [.. of.Awards.Select(award => of.Kind == QuotaBaseKind.Eligible ? EligibleColumn(award, kind) : TitleColumn(award, kind))];

    // Those of the higher text come first.
    private ImmutableArray<PreferenceRule> PreferencesFor(AwardId award, CandidateKind kind) =>
    [
        .. _policies.SelectMany(policy => policy.Preferences.Select(preference => preference with { Policy = policy.Id }))
            .Where(preference => preference.Kinds.IsEmpty || preference.Kinds.Contains(kind))
            .Select(preference => new PreferenceRule(preference, Preferred(preference, award, kind))),
    ];

    private Kernel Preferred(Criterion preference, AwardId award, CandidateKind kind)
    {
        var kernel = new ConditionCompiler(this, award, preference.NeedsEvidence).Compile(preference.Condition, kind);
        return preference.Sectors.IsEmpty ? kernel : new RelevanceKernel(preference.Sectors, kernel, isAlternative: false);
    }

    private ImmutableArray<Award> AwardsFor(CandidateKind kind) =>
        [.. _awards.Where(award => award.Definition.Subjects.Contains(kind))];

    private Measures MeasuresOf(CandidateKind kind)
    {
        var asked = _awards.SelectMany(award => award.Definition.Subjects.SelectMany(subject =>
                award.Criteria.Concat(award.Alternatives).SelectMany(criterion => Dependencies.Of(criterion.Condition, subject))
                    .Concat(Counted(award).Select(counted => (counted.Award, Kind: subject, counted.Held)))))
            .Where(dependency => dependency.Kind == kind)
            .ToArray();
        return new(
            [.. asked.Where(dependency => dependency.Held && IsTitle(dependency.Award)).Select(dependency => dependency.Award).Distinct().Order()],
            [.. asked.Where(dependency => !dependency.Held).Select(dependency => dependency.Award).Distinct().Order()]);
    }

    // What the bases of its quotas count, and the award itself: who has it already has a place.
    private static IEnumerable<(AwardId Award, bool Held)> Counted(Award award) => award.Quotas.IsEmpty ? [] :
        award.Quotas.SelectMany(quota => (quota.Of?.Awards ?? []).Select(counted => (counted, quota.Of!.Kind == QuotaBaseKind.Held))).Append((award.Id, true));
}
