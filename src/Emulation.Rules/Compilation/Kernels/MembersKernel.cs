using System.Collections.Immutable;
using System.Globalization;
using Emulation.Domain.Candidates;
using Emulation.Domain.Conditions;
using Emulation.Domain.Quotas;
using Emulation.Rules.Measuring;

namespace Emulation.Rules.Compilation.Kernels;

/// <summary>So many members of a collective satisfy a condition; the count is an interval while facts of members are missing.</summary>
internal sealed class MembersKernel(MembersCondition condition, Percentage? share, Kernel where) : Kernel
{
    public override void Run(UnitColumns unit, CandidateKind kind, Span<byte> outcomes)
    {
        var individuals = unit[CandidateKind.Individual].Count;
        var column = unit.Borrow(individuals);
        var satisfied = column.AsSpan(0, individuals);
        where.Run(unit, CandidateKind.Individual, satisfied);
        for (var c = 0; c < outcomes.Length; c++)
        {
            outcomes[c] = Test(unit, c, satisfied);
        }

        unit.Return(column);
    }

    public override Evidence Examine(Subject subject)
    {
        if (!AreKnown(subject.Unit, subject.Index))
        {
            return new()
            {
                Outcome = Tri.Unknown,
                Condition = condition,
                Read = [subject.Read("members", FactNames.Unknown)],
                Missing = [subject.Lacks("members", FactAskers.Personnel)],
            };
        }

        var parts = Members(subject).ToImmutableArray();
        var (met, unknown) = (parts.Count(part => part.Outcome == Tri.Met), parts.Count(part => part.Outcome == Tri.Unknown));
        return new()
        {
            Outcome = Decide(met, met + unknown, parts.Length),
            Combination = parts.IsEmpty ? Combination.Leaf
                : condition.Quantifier == MemberQuantifier.None ? Combination.Not : Combination.AtLeast,
            Need = Need(parts.Length),
            Condition = condition,
            Read =
            [
                subject.Read("members.counted", Number(parts.Length)),
                subject.Read("members.met", Number(met)),
                subject.Read("members.unknown", Number(unknown)),
            ],
            Missing = parts.IsEmpty ? [subject.Lacks("members", FactAskers.Personnel)] : [],
            Parts = condition.Quantifier == MemberQuantifier.None && !parts.IsEmpty
                ? [new() { Outcome = parts.Max(part => part.Outcome), Combination = Combination.Any, Topic = EvidenceTopic.Member, Parts = parts }]
                : parts,
        };
    }

    private byte Test(UnitColumns unit, int collective, ReadOnlySpan<byte> satisfied)
    {
        if (!AreKnown(unit, collective))
        {
            return Tri.Unknown;
        }

        var members = unit.MembersOf(collective);
        var (met, possible, total) = (0, 0, 0);
        foreach (var member in members)
        {
            if (!Counts(member))
            {
                continue;
            }

            var outcome = member.Individual < 0 ? Tri.Unknown : satisfied[member.Individual];
            met += outcome == Tri.Met ? 1 : 0;
            possible += outcome != Tri.NotMet ? 1 : 0;
            total++;
        }

        return Decide(met, possible, total);
    }

    private byte Decide(int met, int possible, int total) => total == 0
        ? Tri.Unknown
        : condition.Quantifier switch
        {
            MemberQuantifier.All => Tri.Between(met == total, possible == total),
            MemberQuantifier.Any => Tri.Between(met > 0, possible > 0),
            MemberQuantifier.None => Tri.Between(possible == 0, met == 0),
            MemberQuantifier.Share => Tri.Between(share!.IsReachedBy(met, total), share.IsReachedBy(possible, total)),
            _ => Tri.Between(met >= condition.Count, possible >= condition.Count),
        };

    private int Need(int total) => condition.Quantifier switch
    {
        MemberQuantifier.All => total,
        MemberQuantifier.Any => 1,
        MemberQuantifier.Share => Enumerable.Range(0, total + 1).First(met => share!.IsReachedBy(met, total)),
        _ => condition.Count ?? 0,
    };

    private static bool AreKnown(UnitColumns unit, int collective) =>
        unit.Unit.Collectives[collective] is { HasAllOfUnit: true } or { Members: not null };

    private bool Counts(MemberIndex.Member member) => condition.Of == MemberBase.Listed || member.OnLastDay;

    private IEnumerable<Evidence> Members(Subject subject)
    {
        foreach (var member in subject.Unit.MembersOf(subject.Index).ToArray().Where(Counts))
        {
            if (member.Individual < 0)
            {
                yield return new()
                {
                    Outcome = Tri.Unknown,
                    Topic = EvidenceTopic.Member,
                    Member = member.Id.Value,
                    Missing = [subject.Lacks($"{member.Id}/dossier", FactAskers.Personnel)],
                };
                continue;
            }

            var examined = where.Examine(subject.Member(member.Individual));
            yield return new()
            {
                Outcome = examined.Outcome,
                Combination = Combination.All,
                Topic = EvidenceTopic.Member,
                Member = member.Id.Value,
                Parts = [examined],
            };
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
