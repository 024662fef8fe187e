using System.Collections.Immutable;
using Emulation.Domain.Awards;
using Emulation.Domain.Conditions;
using Emulation.Domain.Explanations;
using Emulation.Domain.Findings;
using Emulation.Domain.Policies;
using Emulation.Domain.Wording;
using Emulation.Rules.Compilation;
using Emulation.Rules.Measuring;

namespace Emulation.Rules.Explaining;

/// <summary>Puts evidence into words, piece by piece.</summary>
internal sealed class EvidenceWords
{
    private readonly Dictionary<AwardId, LocalizedText> _awards;
    private readonly Dictionary<string, AttestedFact> _attested;
    private readonly ConditionWords _words;

    public EvidenceWords(RulePlan plan)
    {
        _awards = plan.Order.DistinctBy(rule => rule.Award.Id).ToDictionary(rule => rule.Award.Id, rule => rule.Award.Definition.Name);
        _attested = plan.Policies.SelectMany(policy => policy.Attested)
            .DistinctBy(fact => fact.Key, StringComparer.Ordinal)
            .ToDictionary(fact => fact.Key, StringComparer.Ordinal);
        _words = new(NameOf, key => _attested.TryGetValue(key, out var fact) ? fact.Says : new(key, key));
    }

    public LocalizedText NameOf(AwardId award) => _awards.TryGetValue(award, out var name) ? name : new(award.Value, award.Value);

    /// <summary>The evidence, or its parts where it says nothing of its own.</summary>
    public IEnumerable<Explanation> Expand(Evidence evidence) =>
        evidence is { Combination: Combination.All, Topic: EvidenceTopic.Condition } && !evidence.Parts.IsEmpty
            ? evidence.Parts.SelectMany(Expand)
            : [Explain(evidence)];

    public Explanation Explain(Evidence evidence)
    {
        // A criterion whose condition is a single test speaks for it.
        var inner = evidence.Topic == EvidenceTopic.Criterion ? evidence.Parts[0] : evidence;
        return new(Statement(evidence), (Outcome)evidence.Outcome)
        {
            Citation = evidence.Criterion?.Citation ?? Citation(evidence),
            Status = evidence.Criterion?.Status ?? default,
            Source = evidence.Criterion?.Source,
            Read = inner.Combination == Combination.Leaf || inner.Condition is MembersCondition or SubjectCondition || inner.Topic == EvidenceTopic.AppliesTo
                ? inner.Read
                : [],
            Missing = evidence.Topic == EvidenceTopic.Member ? [.. evidence.StillMissing()]
                : inner.Outcome == Tri.Unknown ? inner.Missing : [],
            Because = [.. Because(evidence, inner)],
        };
    }

    private IEnumerable<Explanation> Because(Evidence evidence, Evidence inner)
    {
        if (inner.Condition is MembersCondition)
        {
            return Members(inner);
        }

        // A member's own decision, and another award that is reached, have a tree of their own to look at.
        if (evidence.Topic == EvidenceTopic.Member || inner.Topic == EvidenceTopic.AppliesTo || inner.Condition is SubjectCondition
            || (evidence.Topic is EvidenceTopic.Standards or EvidenceTopic.Held && evidence.Outcome == Tri.Met))
        {
            return [];
        }

        return evidence.Topic == EvidenceTopic.Criterion && inner.Condition is AnyCondition or NotCondition or AtLeastCondition
            ? [Group(inner)]
            : inner.Parts.SelectMany(Expand);
    }

    private Explanation Group(Evidence evidence) => new(Statement(evidence), (Outcome)evidence.Outcome)
    {
        Because = [.. evidence.Parts.SelectMany(Expand)],
    };

    // Of the members only those who tip the scale are named; the counts are among the values read.
    private IEnumerable<Explanation> Members(Evidence evidence)
    {
        var condition = (MembersCondition)evidence.Condition!;
        var members = evidence.Parts is [{ Topic: EvidenceTopic.Member, Member: null } group] ? group.Parts : evidence.Parts;
        return members
            .Where(member => condition.Quantifier switch
            {
                MemberQuantifier.None => member.Outcome != Tri.NotMet,
                MemberQuantifier.Any => member.Outcome == Tri.Met || (evidence.Outcome != Tri.Met && member.Outcome == Tri.Unknown),
                _ => member.Outcome != Tri.Met,
            })
            .OrderBy(member => member.Member, StringComparer.Ordinal)
            .Select(Explain);
    }

    private LocalizedText Statement(Evidence evidence)
    {
        var name = evidence.Rule is { } rule ? rule.Award.Definition.Name : new("danh hiệu", "the title");
        return evidence.Topic switch
        {
            EvidenceTopic.Criterion => evidence.Criterion!.Says,
            EvidenceTopic.Standards => new($"tiêu chuẩn {name.Vi}", $"the standards of {name.En}"),
            EvidenceTopic.AppliesTo => new("thuộc đối tượng của hình thức này", "is among those whom the award is for"),
            EvidenceTopic.Sector => new("đối tượng", "the kind of candidate"),
            EvidenceTopic.Listed => new($"{name.Vi} ghi trong hồ sơ cho năm xét", $"{name.En} listed in the dossier for this period"),
            EvidenceTopic.Held => new($"{name.Vi} theo lần xét này", $"{name.En} by this evaluation"),
            EvidenceTopic.Vote => VoteStatement(evidence),
            EvidenceTopic.Suspension => new(
                $"không có việc nào đang mở khiến tạm dừng xét ({evidence.Rule!.Suspension!.Says.Vi})",
                $"no matter is open that suspends the decision ({evidence.Rule!.Suspension!.Says.En})"),
            EvidenceTopic.Selection => new($"được một chỗ trong chỉ tiêu {name.Vi}", $"a place within the quota of {name.En}"),
            EvidenceTopic.Member => evidence.Member is { } member ? new(member, member) : new("có thành viên như sau", "some member as follows"),
            _ => evidence.Condition is { } condition ? _words.Of(condition) : new("một trong các điều sau", "one of the following"),
        };
    }

    private static LocalizedText VoteStatement(Evidence evidence)
    {
        var rule = evidence.Rule!.Award.Vote!;
        var of = KindWords.Of(rule.Of);
        return new(
            $"phiếu đồng ý của hội đồng từ {rule.Share} trở lên tính trên {of.Vi}",
            $"votes in favour of at least {rule.Share} of {of.En}");
    }

    private static Domain.Citations.Citation? Citation(Evidence evidence) => evidence.Topic switch
    {
        EvidenceTopic.AppliesTo or EvidenceTopic.Standards => evidence.Rule!.Award.Definition.Citation,
        EvidenceTopic.Vote => evidence.Rule!.Award.Vote!.Citation,
        EvidenceTopic.Suspension => evidence.Rule!.Suspension!.Citation,
        EvidenceTopic.Selection => evidence.Rule!.Award.Quota?.Citation,
        _ => null,
    };
}
