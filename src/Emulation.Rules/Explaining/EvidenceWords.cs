using System.Collections.Immutable;
using Emulation.Domain.Awards;
using Emulation.Domain.Conditions;
using Emulation.Domain.Explanations;
using Emulation.Domain.Findings;
using Emulation.Domain.Policies;
using Emulation.Domain.Wording;
using Emulation.Rules.Compilation;
using Emulation.Rules.Measuring;
using NodaTime;

namespace Emulation.Rules.Explaining;

/// <summary>Puts evidence into words, piece by piece.</summary>
internal sealed class EvidenceWords
{
    private readonly Dictionary<AwardId, LocalizedText> _awards;
    private readonly Dictionary<string, AttestedFact> _attested;
    private readonly ConditionWords _words;
    private readonly TextWords _texts;

    public EvidenceWords(RulePlan plan, TextWords texts, LocalDate asOf)
    {
        _texts = texts;
        _awards = plan.Order.DistinctBy(rule => rule.Award.Id).ToDictionary(rule => rule.Award.Id, rule => rule.Award.Definition.Name);
        _attested = plan.Policies.SelectMany(policy => policy.Attested)
            .DistinctBy(fact => fact.Key, StringComparer.Ordinal)
            .ToDictionary(fact => fact.Key, StringComparer.Ordinal);
        Facts = new(
            award => _awards.TryGetValue(award, out var name) ? name.Vi : null,
            key => _attested.TryGetValue(key, out var fact) ? fact.Says.Vi : null);
        _words = new(
            NameOf,
            key => _attested.TryGetValue(key, out var fact) ? fact.Says : new(key, key),
            name => plan.Policies.Reverse().SelectMany(policy => policy.Parameters)
                .FirstOrDefault(parameter => parameter.Name == name)?.Values.On(asOf)?.Value);
    }

    public LocalizedText NameOf(AwardId award) => _awards.TryGetValue(award, out var name) ? name : new(award.Value, award.Value);

    /// <summary>The words of facts.</summary>
    public FactWords Facts { get; }

    /// <summary>The words of conditions.</summary>
    public ConditionWords Conditions => _words;

    /// <summary>The evidence, or its parts where it says nothing of its own.</summary>
    /// <param name="evidence">The evidence.</param>
    /// <param name="isOpen">Whether what it lacks can still matter: what is settled asks for nothing.</param>
    public IEnumerable<Explanation> Expand(Evidence evidence, bool isOpen) =>
        evidence is { Combination: Combination.All, Topic: EvidenceTopic.Condition, Condition: not LeadsCondition } && !evidence.Parts.IsEmpty
            ? evidence.Parts.SelectMany(part => Expand(part, isOpen && evidence.Outcome == Tri.Unknown))
            : [Explain(evidence, isOpen)];

    public Explanation Explain(Evidence evidence, bool isOpen)
    {
        isOpen &= evidence.Outcome == Tri.Unknown;

        // A criterion whose condition is a single test speaks for it.
        var inner = evidence.Topic == EvidenceTopic.Criterion ? evidence.Parts[0] : evidence;
        return new(Statement(evidence), (Outcome)evidence.Outcome)
        {
            Citation = evidence.Criterion?.Citation ?? Citation(evidence),
            Origin = _texts.Origin(Said(evidence)),
            Status = evidence.Criterion?.Status ?? default,
            Source = evidence.Criterion?.Source,
            Read = inner.Combination == Combination.Leaf || inner.Condition is MembersCondition or SubjectCondition or LeadsCondition || inner.Topic == EvidenceTopic.AppliesTo
                ? inner.Read
                : [],
            Failure = inner.Failure,
            FactWords = Facts,
            Missing = !isOpen || IsSuspended(inner) ? []
                : evidence.Topic == EvidenceTopic.Member ? Sorted(evidence.StillMissing())
                : inner.Missing,
            Because = [.. Because(evidence, inner, isOpen)],
        };
    }

    private static ImmutableArray<MissingFact> Sorted(IEnumerable<MissingFact> facts) =>
        [.. facts.DistinctBy(fact => fact.Fact, StringComparer.Ordinal).OrderBy(fact => fact.Fact, StringComparer.Ordinal)];

    private IEnumerable<Explanation> Because(Evidence evidence, Evidence inner, bool isOpen)
    {
        if (inner.Condition is MembersCondition)
        {
            return Members(inner, isOpen);
        }

        // A member's own decision, and another award that is reached, have a tree of their own to look at.
        if (evidence.Topic == EvidenceTopic.Member || inner.Topic == EvidenceTopic.AppliesTo || inner.Condition is SubjectCondition
            || (evidence.Topic is EvidenceTopic.Standards or EvidenceTopic.Held && evidence.Outcome == Tri.Met))
        {
            return [];
        }

        return evidence.Topic == EvidenceTopic.Criterion && inner.Condition is AnyCondition or NotCondition or AtLeastCondition
            ? [Group(inner, isOpen)]
            : ForTheCandidate(inner).SelectMany(part => Expand(part, isOpen));
    }

    // Of several awards that would do, one that is for others says nothing about the candidate, unless all are.
    private static IEnumerable<Evidence> ForTheCandidate(Evidence evidence) =>
        evidence.Condition is EligibleCondition && evidence.Parts.Any(IsForTheCandidate) ? evidence.Parts.Where(IsForTheCandidate) : evidence.Parts;

    private static bool IsForTheCandidate(Evidence standards) =>
        !standards.Parts.Any(part => part.Topic == EvidenceTopic.AppliesTo && part.Outcome == Tri.NotMet);

    // Something is known to be open: that is no missing fact, the matter has to be closed.
    private static bool IsSuspended(Evidence evidence) =>
        evidence.Topic == EvidenceTopic.Suspension && evidence.Outcome == Tri.Unknown && evidence.Read is not [{ Value: FactNames.Unknown }];

    private Explanation Group(Evidence evidence, bool isOpen) => new(Statement(evidence), (Outcome)evidence.Outcome)
    {
        Because = [.. evidence.Parts.SelectMany(part => Expand(part, isOpen))],
    };

    // Of the members only those who tip the scale are named; the counts are among the values read.
    private IEnumerable<Explanation> Members(Evidence evidence, bool isOpen)
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
            .Select(member => Explain(member, isOpen));
    }

    private LocalizedText Statement(Evidence evidence)
    {
        var name = evidence.Rule is { } rule ? rule.Award.Definition.Name : new("danh hiệu", "the title");
        return evidence.Topic switch
        {
            EvidenceTopic.Criterion => evidence.Criterion!.Says,
            EvidenceTopic.Standards => new($"tiêu chuẩn {name.Vi}", $"the standards of {name.En}"),
            EvidenceTopic.AppliesTo => new($"thuộc đối tượng xét {name.Vi}", $"among those whom {name.En} is for"),
            EvidenceTopic.Sector => new("đối tượng", "the kind of candidate"),
            EvidenceTopic.Listed => new($"{name.Vi} ghi trong hồ sơ cho năm xét", $"{name.En} listed in the dossier for this period"),
            EvidenceTopic.Held => new($"{name.Vi} trong lần xét này", $"{name.En} by this evaluation"),
            EvidenceTopic.Vote => VoteStatement(evidence),
            EvidenceTopic.Suspension => SuspensionStatement(evidence),
            EvidenceTopic.Selection => new($"được một suất trong chỉ tiêu {name.Vi}", $"a place within the quota of {name.En}"),
            EvidenceTopic.Member => evidence.Member is { } member ? new(member, member) : new("có cá nhân như sau", "some member as follows"),
            _ => evidence.Condition is { } condition ? _words.Of(condition) : new("một trong các điều kiện sau", "one of the following"),
        };
    }

    private static LocalizedText SuspensionStatement(Evidence evidence)
    {
        var rule = evidence.Rule!.Suspension!.Says;
        if (evidence is { Outcome: Tri.Unknown, Rule.Suspension.SupersededBy: { } number })
        {
            return new(
                $"không kiểm tra được việc tạm dừng xét: {number} chưa được mã hóa",
                $"whether an open matter suspends the decision cannot be checked: {number} is not encoded");
        }

        if (evidence is { Outcome: Tri.Met, Read: [{ Fact: var fact }] } && fact.Contains("rulings.", StringComparison.Ordinal))
        {
            return new("hội đồng đã kết luận thôi tạm dừng xét", "the council lifted the suspension");
        }

        return evidence.Outcome == Tri.Met
            ? new("không có vụ việc đang mở khiến phải tạm dừng xét", "no open matter suspends the decision")
            : IsSuspended(evidence)
                ? new($"tạm dừng xét vì còn vụ việc đang mở ({rule.Vi})", $"suspended while a matter is open ({rule.En})")
                : new($"không có vụ việc đang mở khiến phải tạm dừng xét ({rule.Vi})", $"no open matter suspends the decision ({rule.En})");
    }

    private static LocalizedText VoteStatement(Evidence evidence)
    {
        var rule = evidence.Rule!.Award.Vote!;
        if (rule.SupersededBy is { } number)
        {
            return new(
                $"không kiểm tra được phiếu của hội đồng: {number} chưa được mã hóa",
                $"the vote of the council cannot be checked: {number} is not encoded");
        }

        var of = KindWords.Of(rule.Of);
        return new(
            $"hội đồng đồng ý từ {rule.Share} trở lên, tính trên {of.Vi}",
            $"votes in favour of at least {rule.Share} of {of.En}");
    }

    private static object? Said(Evidence evidence) => evidence.Topic switch
    {
        EvidenceTopic.Vote => evidence.Rule!.Award.Vote is { SupersededBy: null } vote ? vote : null,
        EvidenceTopic.Suspension => evidence.Rule!.Suspension is { SupersededBy: null } suspension ? suspension : null,
        EvidenceTopic.Selection => evidence.Rule!.Award.Quotas.FirstOrDefault(),
        _ => evidence.Criterion,
    };

    private static Domain.Citations.Citation? Citation(Evidence evidence) => evidence.Topic switch
    {
        EvidenceTopic.AppliesTo or EvidenceTopic.Standards => evidence.Rule!.Award.Definition.Citation,
        EvidenceTopic.Vote => evidence.Rule!.Award.Vote is { SupersededBy: null } vote ? vote.Citation : null,
        EvidenceTopic.Suspension => evidence.Rule!.Suspension is { SupersededBy: null } suspension ? suspension.Citation : null,
        EvidenceTopic.Selection => evidence.Rule!.Award.Quotas.FirstOrDefault()?.Citation,
        _ => null,
    };
}
