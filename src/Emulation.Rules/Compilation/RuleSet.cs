using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Emulation.Domain.Awards;
using Emulation.Domain.Candidates;
using Emulation.Domain.Conditions;
using Emulation.Domain.Decisions;
using Emulation.Domain.Movements;
using Emulation.Domain.Policies;
using Emulation.Domain.Units;
using Emulation.Rules.Consolidation;
using Emulation.Rules.Custom;
using Emulation.Rules.Validation;
using NodaTime;

namespace Emulation.Rules.Compilation;

/// <summary>The policies in force on one date, compiled: the single meaning that every runner executes.</summary>
/// <remarks>Immutable as far as anyone can see and safe for any number of threads; keep it and reuse it.</remarks>
public sealed class RuleSet
{
    private readonly TextInForce _text;
    private readonly CustomCode _customs;
    private readonly ImmutableArray<Policy> _scoped;
    private readonly RulePlan _general;
    private readonly Lazy<ImmutableArray<(AwardId, CandidateKind)>> _spanning;
    private readonly ConcurrentDictionary<string, RulePlan> _plans = new(StringComparer.Ordinal);

    private RuleSet(TextInForce text, CustomCode customs)
    {
        (_text, _customs) = (text, customs);
        _scoped = text.Scoped;
        _general = PlanBuilder.Build(text, _ => false, customs);
        _spanning = new(Spanning);
        Hash = HashOf(text);
    }

    /// <summary>The decision date.</summary>
    public LocalDate AsOf => _text.AsOf;

    /// <summary>The day on which the dossiers were received, or null where it is not known.</summary>
    public LocalDate? Received => _text.Choice.Received;

    /// <summary>The transition clauses by which the dossiers follow an earlier text.</summary>
    public ImmutableArray<FollowedTransition> Followed => _text.Followed;

    /// <summary>The policies it was made of, highest layer first.</summary>
    public ImmutableArray<Policy> Policies => _text.Policies;

    /// <summary>The movements whose results some criterion asks for by name, each once.</summary>
    public ImmutableArray<MovementId> MovementsAskedFor =>
    [
        .. Policies.SelectMany(policy => policy.Awards).SelectMany(award => award.Criteria.Concat(award.Alternatives))
            .SelectMany(criterion => ConditionParts.Everything(criterion.Condition))
            .OfType<MovementCondition>().Select(condition => condition.Movement).OfType<MovementId>().Distinct().Order(),
    ];

    /// <summary>What whoever reads the results should know about the texts.</summary>
    public ImmutableArray<Notice> Notices => _text.Notices;

    /// <summary>Whether some award is selected over several units, so that units have to be evaluated together.</summary>
    public bool SpansUnits => !SpanningAwards.IsEmpty;

    /// <summary>How often units that are evaluated together are looked at: once for each award that is selected over several of them, and once to decide.</summary>
    public int SpanningWalks => SpanningAwards.Length + 1;

    /// <summary>The awards that are selected over several units, with the kind of candidate, each after those it depends on.</summary>
    internal ImmutableArray<(AwardId Award, CandidateKind Kind)> SpanningAwards => _spanning.Value;

    /// <summary>The words of dossiers that any policy knows.</summary>
    internal Vocabulary Words => _text.Words;

    /// <summary>Whether it is what an engine decides by under these options.</summary>
    internal bool IsFor(EvaluationOptions options)
    {
        var (own, asked) = (_text.Choice, options.Choice);
        return own with { Only = null } == asked with { Only = null }
            && (own.Only is { } only ? asked.Only is { } wanted && only.ToHashSet().SetEquals(wanted) : asked.Only is null);
    }

    /// <summary>What the host has written in code.</summary>
    internal CustomCode Customs => _customs;

    /// <summary>The hash of the policies' texts and of the choices made, such as <c>sha256:…</c>.</summary>
    public string Hash { get; }

    /// <summary>Compiles the text in force; a custom condition that it names is not known.</summary>
    public static RuleSet Compile(TextInForce text) => Compile(text, CustomCode.None);

    internal static RuleSet Compile(TextInForce text, CustomCode customs)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(text, customs);
    }

    /// <summary>The rules that bind <paramref name="unit"/>: the general ones, and those of the scopes it stands in.</summary>
    internal RulePlan PlanFor(Unit unit)
    {
        if (_scoped.IsEmpty)
        {
            return _general;
        }

        var binds = _scoped.Select(policy => policy.Scope!.Binds(unit, AsOf)).ToArray();
        return Array.TrueForAll(binds, each => each == false)
            ? _general
            : _plans.GetOrAdd(string.Concat(binds.Select(each => each switch { true => 'y', false => 'n', null => '?' })), _ => PlanOf(binds));
    }

    private RulePlan PlanOf(bool?[] binds)
    {
        var binding = _scoped.Where((_, i) => binds[i] == true).Select(policy => policy.Id).ToHashSet();
        return PlanBuilder.Build(_text, policy => binding.Contains(policy.Id), _customs) with { Undecided = [.. _scoped.Where((_, i) => binds[i] is null)] };
    }

    // Awards that only some units have come after those of all; where they depend on each other otherwise, less is certain and nothing wrong.
    private ImmutableArray<(AwardId, CandidateKind)> Spanning()
    {
        var order = _general.Order.Select((rule, at) => (Key: (rule.Award.Id, rule.Kind), at)).ToDictionary(each => each.Key, each => each.at);
        var provisions = _text.Stack.SelectMany(policy => policy.Awards).ToArray();
        return
        [
            .. (from provision in provisions
                where provision.Quotas.Any(quota => quota.IsSpanning)
                from defined in provisions
                where defined.Award == provision.Award && defined.Definition is not null
                from kind in defined.Definition!.Subjects
                select (provision.Award, Kind: kind, defined.Definition!.Tier))
                .Distinct()
                .OrderBy(each => order.GetValueOrDefault((each.Award, each.Kind), int.MaxValue)).ThenBy(each => each.Tier).ThenBy(each => each.Kind).ThenBy(each => each.Award)
                .Select(each => (each.Award, each.Kind)).Distinct(),
        ];
    }

    private static string HashOf(TextInForce text)
    {
        var parts = text.Policies.Select(policy => $"{policy.Id} {policy.Hash}")
            .Append($"as-of {Consolidator.Iso(text.AsOf)}")
            .Concat(text.Choice.Received is { } received ? [$"received {Consolidator.Iso(received)}"] : [])
            .Append($"allow-unverified {text.Choice.AllowUnverified}")
            .Append($"allow-drafts {text.Choice.AllowDrafts}")
            .Append($"round-bonuses {text.Choice.RoundBonuses}")
            .Concat(text.Choice.Seed is { } seed ? [$"seed {seed}"] : []);
        return "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))));
    }
}
