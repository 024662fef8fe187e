using Emulation.Domain.Candidates;
using Emulation.Domain.Conditions;
using Emulation.Rules.Measuring;

namespace Emulation.Rules.Compilation.Kernels;

/// <summary>Every collective that a person leads satisfies a condition; one that the unit does not list is not known.</summary>
internal sealed class LeadsKernel(LeadsCondition condition, Kernel where) : Kernel
{
    public override void Run(UnitColumns unit, CandidateKind kind, Span<byte> outcomes)
    {
        var collectives = unit[CandidateKind.Collective].Count;
        var column = unit.Borrow(collectives);
        var satisfied = column.AsSpan(0, collectives);
        where.Run(unit, CandidateKind.Collective, satisfied);
        for (var i = 0; i < outcomes.Length; i++)
        {
            outcomes[i] = Test(unit, unit[kind].Candidates[i] as Individual, satisfied);
        }

        unit.Return(column);
    }

    public override Evidence Examine(Subject subject)
    {
        if ((subject.Candidate as Individual)?.Leads is not { } leads)
        {
            return new()
            {
                Outcome = Tri.Unknown,
                Condition = condition,
                Read = [subject.Read("leads", FactNames.Unknown)],
                Missing = [subject.Lacks("leads", FactAskers.Personnel)],
            };
        }

        Evidence[] parts = [.. leads.Order(StringComparer.Ordinal).Distinct(StringComparer.Ordinal).Select(id => Led(subject, id))];
        return new()
        {
            Outcome = parts.Length == 0 ? Tri.Met : parts.Min(part => part.Outcome),
            Combination = parts.Length == 0 ? Combination.Leaf : Combination.All,
            Condition = condition,
            Read = [subject.Read("leads", parts.Length == 0 ? FactNames.None : string.Join(", ", parts.Select(part => part.Member)))],
            Parts = [.. parts],
        };
    }

    private static byte Test(UnitColumns unit, Individual? person, ReadOnlySpan<byte> satisfied)
    {
        if (person?.Leads is not { } leads)
        {
            return Tri.Unknown;
        }

        var outcome = Tri.Met;
        foreach (var id in leads)
        {
            var index = unit.CollectiveAt(id);
            outcome = Math.Min(outcome, index < 0 ? Tri.Unknown : satisfied[index]);
        }

        return outcome;
    }

    private Evidence Led(Subject subject, string id)
    {
        var index = subject.Unit.CollectiveAt(id);
        if (index < 0)
        {
            return new()
            {
                Outcome = Tri.Unknown,
                Topic = EvidenceTopic.Member,
                Member = id,
                Missing = [new($"{id}/dossier", FactAskers.Personnel)],
            };
        }

        var examined = where.Examine(new(subject.Unit, CandidateKind.Collective, index, subject.Known, $"{id}/"));
        return new() { Outcome = examined.Outcome, Combination = Combination.All, Topic = EvidenceTopic.Member, Member = id, Parts = [examined] };
    }
}
