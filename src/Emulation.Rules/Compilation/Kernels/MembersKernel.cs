using System.Collections.Immutable;
using System.Globalization;
using Emulation.Domain.Candidates;
using Emulation.Domain.Conditions;
using Emulation.Domain.Findings;
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

        var members = Members(subject).ToImmutableArray();
        ImmutableArray<Evidence> parts = [.. members.Where(member => member.Counts == Tri.Met).Select(member => member.Evidence)];
        var (met, unknown) = (parts.Count(part => part.Outcome == Tri.Met), parts.Count(part => part.Outcome == Tri.Unknown));
        if (members.Length > parts.Length)
        {
            return Doubtful(subject, members, met, unknown);
        }

        return new()
        {
            Outcome = members.Aggregate(default(MemberCount), (count, member) => count.With(member.Counts, member.Evidence.Outcome)).Decide(condition, share),
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

        var count = default(MemberCount);
        foreach (var member in unit.MembersOf(collective))
        {
            count = count.With(Counts(unit, member), member.Individual < 0 ? Tri.Unknown : satisfied[member.Individual]);
        }

        return count.Decide(condition, share);
    }

    private int Need(int total) => condition.Quantifier switch
    {
        MemberQuantifier.All => total,
        MemberQuantifier.Any => 1,
        MemberQuantifier.Share => Enumerable.Range(0, total + 1).First(met => share!.IsReachedBy(met, total)),
        _ => condition.Count ?? 0,
    };

    private static bool AreKnown(UnitColumns unit, int collective) =>
        unit.Unit.Collectives[collective] is { HasAllOfUnit: true } or { Members: not null };

    // Whether a member is counted; not known where what the filter asks about the person is not stated.
    private byte Counts(UnitColumns unit, MemberIndex.Member member)
    {
        if ((condition.Of == MemberBase.LastDay && !member.OnLastDay)
            || (condition.Filter.Months is { } months && Tri.Within(months, member.Time.WholeMonths, member.Time.WholeMonths) == Tri.NotMet))
        {
            return Tri.NotMet;
        }

        if (condition.Filter is { Positions.IsEmpty: true, WithoutTags.IsEmpty: true })
        {
            return Tri.Met;
        }

        if (member.Individual < 0)
        {
            return Tri.Unknown;
        }

        var person = unit.Unit.Individuals[member.Individual];
        var position = condition.Filter.Positions.IsEmpty ? Tri.Met
            : person.Position is { } held ? Tri.Of(condition.Filter.Positions.Contains(held)) : Tri.Unknown;
        var tags = condition.Filter.WithoutTags.IsEmpty ? Tri.Met
            : person.Tags is { } marks ? Tri.Of(!marks.Any(condition.Filter.WithoutTags.Contains)) : Tri.Unknown;
        return Math.Min(position, tags);
    }

    // Somebody may or may not be counted: what is said of the others no longer adds up to the answer, so it is told as one.
    private Evidence Doubtful(Subject subject, ImmutableArray<(byte Counts, Evidence Evidence)> members, int met, int unknown)
    {
        var outcome = members.Aggregate(default(MemberCount), (count, member) => count.With(member.Counts, member.Evidence.Outcome)).Decide(condition, share);
        var byId = members.OrderBy(member => member.Evidence.Member, StringComparer.Ordinal);
        return new()
        {
            Outcome = outcome,
            Condition = condition,
            Read =
            [
                subject.Read("members.counted", Number(members.Count(member => member.Counts == Tri.Met))),
                subject.Read("members.doubtful", Number(members.Count(member => member.Counts == Tri.Unknown))),
                subject.Read("members.met", Number(met)),
                subject.Read("members.unknown", Number(unknown)),
            ],
            Missing = outcome != Tri.Unknown ? [] :
            [
                .. byId.Where(member => member.Counts == Tri.Unknown).SelectMany(member => Unstated(subject, member.Evidence.Member!)),
                .. byId.SelectMany(member => member.Evidence.StillMissing()),
            ],
        };
    }

    private IEnumerable<MissingFact> Unstated(Subject subject, string member)
    {
        var person = subject.Unit.Unit.Individuals.FirstOrDefault(individual => individual.Id.Value == member);
        if (!condition.Filter.Positions.IsEmpty && person?.Position is null)
        {
            yield return subject.Lacks($"{member}/position", FactAskers.Personnel);
        }

        if (!condition.Filter.WithoutTags.IsEmpty && person?.Tags is null)
        {
            yield return subject.Lacks($"{member}/tags", FactAskers.Personnel);
        }
    }

    private IEnumerable<(byte Counts, Evidence Evidence)> Members(Subject subject)
    {
        foreach (var member in subject.Unit.MembersOf(subject.Index).ToArray())
        {
            var counts = Counts(subject.Unit, member);
            if (counts == Tri.NotMet)
            {
                continue;
            }

            if (member.Individual < 0)
            {
                yield return (counts, new()
                {
                    Outcome = Tri.Unknown,
                    Topic = EvidenceTopic.Member,
                    Member = member.Id.Value,
                    Missing = [subject.Lacks($"{member.Id}/dossier", FactAskers.Personnel)],
                });
                continue;
            }

            var examined = where.Examine(subject.Member(member.Individual));
            yield return (counts, new()
            {
                Outcome = examined.Outcome,
                Combination = Combination.All,
                Topic = EvidenceTopic.Member,
                Member = member.Id.Value,
                Parts = [examined],
            });
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
