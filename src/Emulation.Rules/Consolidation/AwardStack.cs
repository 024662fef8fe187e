using System.Collections.Immutable;
using Emulation.Domain.Awards;
using Emulation.Domain.Conditions;
using Emulation.Domain.Criteria;
using Emulation.Domain.Policies;
using Emulation.Domain.Quotas;
using Emulation.Rules.Tightening;

namespace Emulation.Rules.Consolidation;

/// <summary>One award, while the policies that speak of it are stacked, highest layer first.</summary>
/// <remarks>
/// A lower policy never loosens here, whether or not it was checked beside the higher one: what asks for less does not
/// count, and of two that cannot be compared both are asked. Only what the higher policy leaves to the lower one is replaced
/// without asking.
/// </remarks>
/// <param name="award">What the award is.</param>
/// <param name="meaning">What the names in its conditions stand for.</param>
internal sealed class AwardStack(Award award, Meaning meaning)
{
    private readonly List<(Policy By, Criterion Criterion)> _criteria = [];
    private readonly List<(Policy By, Criterion Criterion)> _alternatives = [];
    private Award _award = award;
    private readonly QuotaStack _quotas = new(meaning);
    private (Policy? Vote, Policy? Ranking) _by;

    public void Add(Policy policy, AwardProvision provision)
    {
        Add(_criteria, policy, provision.Criteria, provision.Drops, areAlternatives: false);
        Add(_alternatives, policy, provision.Alternatives, provision.Drops, areAlternatives: true);
        AddVote(policy, provision);
        _quotas.Add(policy, provision.Quotas, $"awards.{_award.Id}.quota");
        AddRanking(policy, provision);
        AddTie(policy, provision);
        _award = _award with { Bonus = provision.Bonus.IsEmpty ? _award.Bonus : provision.Bonus };
    }

    public Award Build() => _award with { Quotas = _quotas.Build(), Criteria = [.. Built(_criteria, areAlternatives: false)], Alternatives = [.. Built(_alternatives, areAlternatives: true)] };

    private void Add(
        List<(Policy By, Criterion Criterion)> asked, Policy policy, ImmutableArray<Criterion> criteria, ImmutableArray<CriterionId> drops, bool areAlternatives)
    {
        asked.RemoveAll(each => drops.Contains(each.Criterion.Id) && Leaves(each.By, policy, Path(each.Criterion, areAlternatives)));
        foreach (var criterion in criteria)
        {
            Restate(asked, policy, criterion, areAlternatives);
        }
    }

    private void Restate(List<(Policy By, Criterion Criterion)> asked, Policy policy, Criterion criterion, bool areAlternatives)
    {
        var path = Path(criterion, areAlternatives);
        (Policy By, Criterion Criterion)[] same = [.. asked.Where(other => other.Criterion.Id == criterion.Id && !Leaves(other.By, policy, path))];
        if (Array.Exists(same, other => Compare(criterion, other.Criterion, areAlternatives) == Strictness.Looser
            || (areAlternatives && !IsOpenToNobodyElse(criterion, other.Criterion))))
        {
            return;
        }

        var place = asked.FindIndex(other => other.Criterion.Id == criterion.Id);
        var kept = same.Where(other => Compare(criterion, other.Criterion, areAlternatives) == Strictness.CannotTell).ToHashSet();
        asked.RemoveAll(other => other.Criterion.Id == criterion.Id && !kept.Contains(other));
        asked.Insert(place < 0 ? asked.Count : place + kept.Count, (policy, criterion));
    }

    private Strictness Compare(Criterion lower, Criterion higher, bool areAlternatives) =>
        CriterionStrictness.Compare(lower, meaning, higher, meaning, _award.Definition, areAlternatives);

    private bool IsOpenToNobodyElse(Criterion lower, Criterion higher) =>
        CriterionStrictness.KeepsWhomItIsFor(lower, higher, _award.Definition, areAlternatives: true);

    private void AddVote(Policy policy, AwardProvision provision)
    {
        if (provision.Vote is { } vote
            && (_award.Vote is not { SupersededBy: null } higher
                || Leaves(_by.Vote, policy, $"awards.{_award.Id}.vote")
                || VoteStrictness.Compare(vote, higher) is Strictness.Equal or Strictness.Stricter))
        {
            _award = _award with { Vote = vote with { Policy = policy.Id } };
            _by.Vote = policy;
        }
    }

    // Selecting all who are tied gives more places than the quota of a higher policy allows.
    private void AddTie(Policy policy, AwardProvision provision)
    {
        if (provision.Tie is { } tie && !(tie.Policy == TiePolicy.All && _quotas.Binds(policy, $"awards.{_award.Id}.quota")))
        {
            _award = _award with { Tie = tie };
        }
    }

    // A ranking is no matter of strictness: the lowest one counts. One that stands beside a quota of its own policy belongs to
    // that cap: a lower one orders those whom it leaves equal.
    private void AddRanking(Policy policy, AwardProvision provision)
    {
        if (provision.RankBy.IsEmpty)
        {
            return;
        }

        var stands = _by.Ranking is not null && !Leaves(_by.Ranking, policy, $"awards.{_award.Id}.rank-by");
        _award = _award with { RankBy = stands ? [.. _award.RankBy, .. provision.RankBy.Except(_award.RankBy)] : provision.RankBy };
        _by.Ranking = stands ? _by.Ranking : provision.Quotas.IsEmpty ? null : policy;
    }

    private static IEnumerable<Criterion> Built(List<(Policy By, Criterion Criterion)> asked, bool areAlternatives) =>
        from each in asked
        group each.Criterion with { Policy = each.By.Id } by each.Criterion.Id into same
        from criterion in Joined([.. areAlternatives ? same.Where(each => CanBeOne(each, same.First())) : same])
        select criterion;

    // Those who are asked both are asked them as one criterion, under the words of both. Where that cannot be, both stand as they
    // are; not so alternatives, of which the lower one would then do alone.
    private static Criterion[] Joined(Criterion[] same) =>
        same.Length == 1 || !Array.TrueForAll(same, other => CanBeOne(other, same[0]))
            ? same
            : [same[^1] with
            {
                Condition = new AllCondition([.. same.Select(each => each.Condition)]),
                Says = new(Join(same.Select(each => each.Says.Vi)), Join(same.Select(each => each.Says.En))),
            }];

    private static bool CanBeOne(Criterion one, Criterion other) =>
        one.NeedsEvidence == other.NeedsEvidence && one.Kinds.ToHashSet().SetEquals(other.Kinds) && one.Sectors.ToHashSet().SetEquals(other.Sectors);

    private static string Join(IEnumerable<string> words) => string.Join("; ", words.Distinct(StringComparer.Ordinal));

    private string Path(Criterion criterion, bool isAlternative) =>
        $"awards.{_award.Id}.{(isAlternative ? "alternatives" : "criteria")}.{criterion.Id}";

    private static bool Leaves(Policy? higher, Policy lower, string path) => higher?.LeavesTo(lower.Layer, path) == true;
}
