using System.Collections.Immutable;
using Emulation.Domain.Candidates;
using Emulation.Rules.Evaluation;

namespace Emulation.Rules.Deciding;

/// <summary>The order of a unit's decisions: never that in which its dossiers came.</summary>
internal static class DecisionOrder
{
    public static ImmutableArray<(CandidateKind Kind, int Index)> Of(UnitDossiers unit) =>
    [
        .. Sorted(CandidateKind.Individual, unit.Individuals),
        .. Sorted(CandidateKind.Collective, unit.Collectives),
        .. Sorted(CandidateKind.Household, unit.Households),
        .. Sorted(CandidateKind.Entry, unit.Entries),
    ];

    /// <summary>The place of each candidate's first decision, and the number of decisions at the end.</summary>
    public static ImmutableArray<int> Starts(UnitFindings findings, ImmutableArray<(CandidateKind Kind, int Index)> order)
    {
        var starts = ImmutableArray.CreateBuilder<int>(order.Length + 1);
        var next = 0;
        foreach (var (kind, _) in order)
        {
            starts.Add(next);
            next += findings.Plan[kind].Awards.Length;
        }

        starts.Add(next);
        return starts.MoveToImmutable();
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
