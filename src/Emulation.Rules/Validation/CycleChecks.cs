using System.Collections.Immutable;
using Emulation.Domain.Awards;
using Emulation.Domain.Candidates;
using Emulation.Domain.Conditions;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Policies;
using Emulation.Domain.Quotas;
using Emulation.Rules.Language;

namespace Emulation.Rules.Validation;

/// <summary>No award depends on itself within one period.</summary>
internal sealed class CycleChecks
{
    private readonly Dictionary<AwardId, AwardDefinition> _definitions = [];
    private readonly Dictionary<(AwardId Award, CandidateKind Kind), List<Edge>> _edges = [];

    private CycleChecks(World world)
    {
        foreach (var provision in world.Policies.SelectMany(parsed => parsed.Policy.Awards))
        {
            if (provision.Definition is not null)
            {
                _definitions.TryAdd(provision.Award, provision.Definition);
            }
        }

        foreach (var parsed in world.Policies)
        {
            foreach (var provision in parsed.Policy.Awards)
            {
                if (_definitions.TryGetValue(provision.Award, out var definition))
                {
                    foreach (var place in CriterionPlace.In(parsed, provision))
                    {
                        foreach (var kind in SubjectChecks.KindsOf(place, definition))
                        {
                            Connect(place, kind, place.Criterion.Condition, kind, inSpan: false);
                        }
                    }

                    foreach (var (index, quota) in provision.Quotas.Index())
                    {
                        Connect(parsed, provision, quota, index, definition);
                    }
                }
            }
        }
    }

    public static IEnumerable<Diagnostic> Find(ImmutableArray<World> worlds) => worlds.SelectMany(world => new CycleChecks(world).Find());

    // The base of a quota is counted before the selection; meeting the award's own standards comes before it anyway.
    private void Connect(ParsedPolicy parsed, AwardProvision provision, Quota quota, int index, AwardDefinition definition)
    {
        foreach (var kind in definition.Subjects)
        {
            foreach (var award in (quota.Of?.Awards ?? []).Where(award => quota.Of!.Kind == QuotaBaseKind.Held || award != provision.Award))
            {
                Add((provision.Award, kind), (award, kind), () => parsed.SpanOf(QuotaChecks.BasePath(provision, index)));
            }
        }
    }

    private void Connect(CriterionPlace place, CandidateKind candidate, Condition condition, CandidateKind kind, bool inSpan)
    {
        var awards = condition switch
        {
            EligibleCondition eligible => eligible.Awards,
            HeldCondition held when inSpan || held.Ending != RunEnding.LastPeriod => [.. held.Awards.Where(IsTitle)],
            _ => [],
        };
        foreach (var award in awards)
        {
            Add((place.Award, candidate), (award, kind), () => place.Parsed.SpanOf(condition));
        }

        foreach (var part in ConditionParts.Of(condition))
        {
            Connect(place, candidate, part, condition switch { MembersCondition => CandidateKind.Individual, LeadsCondition => CandidateKind.Collective, _ => kind }, inSpan || condition is SpanCondition);
        }
    }

    // What is held of a commendation was decided earlier; a title may be this period's.
    private bool IsTitle(AwardId award) => _definitions.TryGetValue(award, out var definition) && definition.Kind == AwardKind.Title;

    private void Add((AwardId, CandidateKind) from, (AwardId, CandidateKind) to, Func<SourceSpan> at)
    {
        if (!_edges.TryGetValue(from, out var edges))
        {
            _edges[from] = edges = [];
        }

        edges.Add(new(to, at));
    }

    // A walk in depth with a stack of its own: each edge is taken once, and one that leads back onto the path closes a circle.
    private IEnumerable<Diagnostic> Find()
    {
        var done = new HashSet<(AwardId, CandidateKind)>();
        foreach (var start in _edges.Keys.OrderBy(node => node.Award).ThenBy(node => node.Kind).ToArray())
        {
            if (done.Contains(start))
            {
                continue;
            }

            var path = new List<Step> { new(start, null) };
            var onPath = new Dictionary<(AwardId, CandidateKind), int> { [start] = 0 };
            while (path.Count > 0)
            {
                var step = path[^1];
                if (step.Next < EdgesOf(step.Node).Count)
                {
                    var edge = EdgesOf(step.Node)[step.Next++];
                    if (onPath.TryGetValue(edge.To, out var index))
                    {
                        yield return Describe([.. path.Skip(index)], edge);
                    }
                    else if (!done.Contains(edge.To))
                    {
                        onPath[edge.To] = path.Count;
                        path.Add(new(edge.To, edge));
                    }
                }
                else
                {
                    done.Add(step.Node);
                    onPath.Remove(step.Node);
                    path.RemoveAt(path.Count - 1);
                }
            }
        }
    }

    private List<Edge> EdgesOf((AwardId, CandidateKind) node) => _edges.TryGetValue(node, out var edges) ? edges : [];

    // The circle is told from its first award by id, so that it reads the same wherever the walk met it.
    private static Diagnostic Describe(ImmutableArray<Step> circle, Edge closing)
    {
        (AwardId Award, Edge Out)[] steps =
            [.. circle.Select((step, i) => (step.Node.Award, i + 1 < circle.Length ? circle[i + 1].In! : closing))];
        var first = Enumerable.Range(0, steps.Length).MinBy(i => steps[i].Award);
        steps = [.. steps[first..], .. steps[..first]];
        return RuleDiagnostics.Circle(
            steps[0].Out.At(),
            [.. steps.Select(step => step.Award), steps[0].Award],
            steps.Skip(1).Select(step => step.Out.At()));
    }

    private sealed record Edge((AwardId Award, CandidateKind Kind) To, Func<SourceSpan> At);

    private sealed class Step((AwardId Award, CandidateKind Kind) node, Edge? @in)
    {
        public (AwardId Award, CandidateKind Kind) Node { get; } = node;

        public Edge? In { get; } = @in;

        public int Next { get; set; }
    }
}
