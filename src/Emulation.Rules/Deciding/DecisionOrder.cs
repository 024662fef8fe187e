using System.Collections.Immutable;
using Emulation.Domain.Candidates;
using Emulation.Rules.Evaluation;

namespace Emulation.Rules.Deciding;

/// <summary>The order of a unit's decisions: never that in which its dossiers came.</summary>
internal sealed class DecisionOrder
{
    // Where the decisions of each candidate begin, and their number at the end.
    private readonly ImmutableArray<int> _starts;

    private DecisionOrder(ImmutableArray<(CandidateKind Kind, int Index)> candidates, ImmutableArray<int> starts) =>
        (Candidates, _starts) = (candidates, starts);

    public static DecisionOrder Nothing { get; } = new([], [0]);

    public ImmutableArray<(CandidateKind Kind, int Index)> Candidates { get; }

    public int Count => _starts[^1];

    public static DecisionOrder Of(UnitFindings findings)
    {
        var unit = findings.Unit;
        ImmutableArray<(CandidateKind Kind, int Index)> candidates =
        [
            .. Sorted(CandidateKind.Individual, unit.Individuals),
            .. Sorted(CandidateKind.Collective, unit.Collectives),
            .. Sorted(CandidateKind.Household, unit.Households),
            .. Sorted(CandidateKind.Entry, unit.Entries),
        ];
        var starts = ImmutableArray.CreateBuilder<int>(candidates.Length + 1);
        var next = 0;
        foreach (var (kind, _) in candidates)
        {
            starts.Add(next);
            next += findings.Plan[kind].Awards.Length;
        }

        starts.Add(next);
        return new(candidates, starts.MoveToImmutable());
    }

    /// <summary>Whose decision stands at a place of the order, and which of the awards it is about.</summary>
    public (CandidateKind Kind, int Index, int Award) At(int place)
    {
        var (low, high) = (0, Candidates.Length);
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            (low, high) = _starts[middle] <= place ? (middle, high) : (low, middle);
        }

        // Candidates without any award share their start with the next one.
        while (_starts[low + 1] <= place)
        {
            low++;
        }

        return (Candidates[low].Kind, Candidates[low].Index, place - _starts[low]);
    }

    public static Candidate Candidate(UnitDossiers unit, CandidateKind kind, int index) => kind switch
    {
        CandidateKind.Individual => unit.Individuals[index],
        CandidateKind.Collective => unit.Collectives[index],
        CandidateKind.Household => unit.Households[index],
        _ => unit.Entries[index],
    };

    private static IEnumerable<(CandidateKind, int)> Sorted<T>(CandidateKind kind, ImmutableArray<T> candidates)
        where T : Candidate => Enumerable.Range(0, candidates.Length)
            .OrderBy(i => candidates[i].Id)
            .Select(i => (kind, i));
}
