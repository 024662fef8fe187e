using System.Collections.Immutable;
using Emulation.Domain.Awards;
using Emulation.Domain.Candidates;
using Emulation.Domain.Citations;
using Emulation.Domain.Criteria;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Policies;
using Emulation.Domain.Quotas;
using Emulation.Domain.Time;
using Emulation.Domain.Wording;
using Emulation.Rules.Compilation;
using Emulation.Rules.Consolidation;
using Emulation.Rules.Tests.Drafts;
using Emulation.Rules.Validation;

namespace Emulation.Rules.Tests.Populations;

/// <summary>Rule sets over three titles of individuals, two of collectives and a commendation of both, with conditions of every kind.</summary>
internal sealed class RandomRules(Random random)
{
    private static readonly LegalDocument _document = new("1/TEST", null, DocumentKind.Regulation);

    public static ImmutableArray<AwardId> Individual { get; } = ["t0", "t1", "t2"];

    public static ImmutableArray<AwardId> Collective { get; } = ["c0", "c1"];

    public static Parameter MembersShare { get; } = new(
        RandomConditions.Share, new Timeline<Percentage>([new(new(2000, 1, 1), Percentage.Of(70), Cite(28), VerificationStatus.Verified)]));

    /// <param name="withSectors">Whether some awards and criteria are for some sectors only.</param>
    /// <param name="also">One more award, which may ask for any of the others.</param>
    public RuleSet RuleSet(bool withSectors = true, AwardProvision? also = null)
    {
        var awards = ImmutableArray.CreateBuilder<AwardProvision>();
        for (var tier = 0; tier < Individual.Length; tier++)
        {
            awards.Add(Title(Individual[tier], CandidateKind.Individual, tier, Individual[..tier], [], withSectors) with
            {
                Vote = random.Next(3) == 0 ? Vote() with { SupersededBy = random.Next(6) == 0 ? "2/2026/NĐ-CP" : null } : null,
                Quotas = tier > 0 && random.Next(2) == 0
                    ? [Quota.OfShare(new(Percentage.Of(random.Next(20, 80)), Rounding.Floor), QuotaBase.Held([Individual[0], .. tier > 1 && random.Next(3) == 0 ? [Individual[1]] : Array.Empty<AwardId>()]), QuotaLevel.Unit, Cite(7), VerificationStatus.Verified)]
                    : [],
                RankBy = [new(RankingSource.Score, "council", true), new(RankingSource.Rating, null, true)],
            });
        }

        awards.Add(Provision(RandomConditions.Commendation, AwardKind.Commendation, [CandidateKind.Individual, CandidateKind.Collective], 1, [], [], withSectors));
        for (var tier = 0; tier < Collective.Length; tier++)
        {
            awards.Add(Title(Collective[tier], CandidateKind.Collective, tier, Collective[..tier], Individual, withSectors));
        }

        if (also is not null)
        {
            awards.Add(also);
        }

        var policy = new Policy("test.random", Layer.Law, new("thử", "random"), new(new(2000, 1, 1)))
        {
            Awards = awards.ToImmutable(),
            Attested = [.. RandomConditions.AttestedKeys.Select(key => new AttestedFact(key, new(key, key), new("hỏi", "ask")))],
            Parameters = [MembersShare],
            Suspension = random.Next(2) == 0
                ? new([PendingKind.Complaint, PendingKind.Discipline], new("chưa xét", "not considered"), Cite(4), VerificationStatus.Verified)
                : null,
            Hash = "sha256:0",
        };
        return Rules.Compilation.RuleSet.Compile(new TextInForce(new PolicyChoice(Given.AsOf), [policy], [policy], [], [], Vocabulary.Of([policy])));
    }

    private AwardProvision Title(
        AwardId id, CandidateKind kind, int tier, ImmutableArray<AwardId> below, ImmutableArray<AwardId> people, bool withSectors) =>
        Provision(id, AwardKind.Title, [kind], tier, below, people, withSectors);

    private AwardProvision Provision(
        AwardId id, AwardKind kind, ImmutableArray<CandidateKind> subjects, int tier, ImmutableArray<AwardId> below, ImmutableArray<AwardId> people, bool withSectors)
    {
        var conditions = new RandomConditions(random);
        ImmutableArray<Criterion> Some(string prefix, int most) => [.. Enumerable.Range(1, random.Next(1, most)).Select(n =>
        {
            // The first criterion is about everybody: an award of which no criterion is about somebody decides nothing.
            var everybody = n == 1 && prefix == "criterion-";
            var subject = everybody ? subjects[0] : subjects[random.Next(subjects.Length)];
            return new Criterion($"{prefix}{n}", new(prefix, prefix), Cite(n), VerificationStatus.Verified, conditions.Condition(subject, below, people, 2))
            {
                Kinds = everybody || subjects.Length == 1 ? [] : [subject],
                Sectors = withSectors && !everybody && random.Next(4) == 0 ? [Sector.Civil] : [],
                NeedsEvidence = random.Next(8) == 0,
            };
        })];
        return new(id)
        {
            Definition = new(new(id.Value, id.Value), kind, subjects, tier, Cite(1))
            {
                Sectors = withSectors && random.Next(4) == 0 ? [Sector.Civil, Sector.OtherWorker] : [],
            },
            Criteria = Some("criterion-", 4),
            Alternatives = random.Next(2) == 0 ? [] : Some("alternative-", 4),
        };
    }

    private static VoteRule Vote() => new(
        Percentage.Of(80), VoteBase.AllMembers, "submitting-level", [], Cite(30), VerificationStatus.Verified);

    private static Citation Cite(int article) => new(_document, article.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
