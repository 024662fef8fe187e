using System.Runtime.InteropServices;
using Emulation.Domain.Awards;
using Emulation.Domain.Candidates;
using Emulation.Rules.Compilation;
using Emulation.Rules.Evaluation;

namespace Emulation.Benchmarks.HandWritten;

/// <summary>Compares what is found by hand with what the engine finds, byte by byte.</summary>
internal sealed class Agreement
{
    private const int BytesPerAward = 3;

    private static readonly (AwardId Award, string[] Criteria)[] _ofIndividuals =
    [
        ("lao-dong-tien-tien", ["rating", "conduct", "production", "community"]),
        ("chien-si-tien-tien", ["rating", "conduct"]),
        ("chien-si-thi-dua-co-so", ["advanced-labourer", "achievement"]),
        ("chien-si-thi-dua-cap-bo-tinh", ["ladder", "influence"]),
        ("chien-si-thi-dua-toan-quoc", ["ladder", "influence"]),
        ("giay-khen", ["standards"]),
        ("bang-khen-cap-bo-tinh",
            ["exemplary", "movement", "achievements", "contribution", "fighter-twice", "merit", "production", "entrepreneur"]),
        ("bang-khen-thu-tuong",
        [
            "compliance", "movement", "merit", "achievements", "contribution", "production", "worker-initiative", "farmer-model", "entrepreneur",
        ]),
    ];

    private static readonly (AwardId Award, string[] Criteria)[] _ofCollectives =
    [
        ("tap-the-lao-dong-tien-tien", ["task", "movement", "members", "unity"]),
        ("don-vi-tien-tien", ["task", "movement", "members", "unity"]),
        ("tap-the-lao-dong-xuat-sac", ["task", "movement", "members", "fighter", "unity"]),
        ("don-vi-quyet-thang", ["task", "movement", "members", "fighter", "unity"]),
        ("co-thi-dua-cap-bo-tinh", ["cluster-leader", "thematic-leader"]),
        ("co-thi-dua-chinh-phu", ["best-of-leaders", "central-cluster-leader", "national-movement-leader"]),
        ("giay-khen", ["standards"]),
        ("bang-khen-cap-bo-tinh",
        [
            "exemplary", "unity", "collective-movement", "collective-spontaneous", "collective-contribution", "collective-merit", "enterprise",
        ]),
        ("bang-khen-thu-tuong",
        [
            "exemplary", "unity", "collective-spontaneous", "collective-contribution", "collective-cluster",
            "collective-movement", "collective-political", "collective-merit", "enterprise",
        ]),
    ];

    private static readonly (AwardId Award, string[] Criteria)[] _ofHouseholds =
    [
        ("giay-khen", ["standards"]),
        ("bang-khen-cap-bo-tinh", ["exemplary", "household"]),
        ("bang-khen-thu-tuong", ["exemplary", "household"]),
    ];

    private readonly Law2022 _law = new(Population.AsOf);
    private readonly UnitEvaluator _evaluator = new(Population.NewEngine().RuleSetFor(new(Population.AsOf)));

    /// <summary>Every byte in which the two differ, as text; nothing when they agree.</summary>
    public IEnumerable<string> Differences(UnitDossiers unit)
    {
        var (engine, byHand) = (_evaluator.Evaluate(unit), _law.Evaluate(unit));
        byte[][] rows =
        [
            MemoryMarshal.AsBytes(byHand.Individuals.AsSpan()).ToArray(),
            MemoryMarshal.AsBytes(byHand.Collectives.AsSpan()).ToArray(),
            MemoryMarshal.AsBytes(byHand.Households.AsSpan()).ToArray(),
            byHand.Entries,
        ];
        (AwardId, string[])[][] awards = [_ofIndividuals, _ofCollectives, _ofHouseholds, []];
        return rows.SelectMany((bytes, kind) => Differences(engine, (CandidateKind)kind, bytes, awards[kind]));
    }

    /// <summary>How many bytes of results a unit has; both have the same.</summary>
    public int ResultBytes(UnitDossiers unit)
    {
        var findings = _evaluator.Evaluate(unit);
        return Enum.GetValues<CandidateKind>().Sum(kind => ResultBytes(findings[kind]));
    }

    /// <summary>The answers to every criterion in a unit, by the criterion's name.</summary>
    public IEnumerable<(string Criterion, byte[] Answers)> AnswersIn(UnitDossiers unit)
    {
        var findings = _evaluator.Evaluate(unit);
        return from kind in Enum.GetValues<CandidateKind>()
               from rule in findings.Plan[kind].Awards
               from criterion in rule.Criteria.Concat(rule.Alternatives)
               select ($"{kind} {rule.Award.Id} {criterion.Criterion.Id}", findings[kind].Outcomes(criterion.Column).ToArray());
    }

    private static int ResultBytes(KindFindings findings) =>
        findings.Count * (findings.Plan.Criteria + (findings.Plan.Awards.Length * BytesPerAward) + 1);

    private static IEnumerable<string> Differences(
        UnitFindings engine, CandidateKind kind, byte[] byHand, (AwardId Award, string[] Criteria)[] awards)
    {
        var findings = engine[kind];
        if (byHand.Length != ResultBytes(findings) || awards.Sum(award => award.Criteria.Length) != findings.Plan.Criteria)
        {
            yield return $"{kind}: {byHand.Length} bytes by hand, {ResultBytes(findings)} by the engine";
            yield break;
        }

        if (findings.Count == 0)
        {
            yield break;
        }

        var width = byHand.Length / findings.Count;
        var place = 0;
        foreach (var (award, criteria) in awards)
        {
            var rule = findings.Plan.Awards.Single(rule => rule.Award.Id == award);
            foreach (var id in criteria)
            {
                var criterion = rule.Criteria.Concat(rule.Alternatives).Single(each => each.Criterion.Id.Value == id);
                foreach (var difference in Column($"{award} {id}", findings.Outcomes(criterion.Column).ToArray()))
                {
                    yield return difference;
                }
            }

            foreach (var difference in Column($"{award} eligibility", findings.Eligibility(rule.Index).ToArray())
                .Concat(Column($"{award} standing", findings.Standing(rule.Index).ToArray()))
                .Concat(Column($"{award} vote", findings.Vote(rule.Index).ToArray())))
            {
                yield return difference;
            }
        }

        foreach (var difference in Column("suspension", findings.Suspension.ToArray()))
        {
            yield return difference;
        }

        IEnumerable<string> Column(string name, byte[] column)
        {
            var offset = place++;
            return from i in Enumerable.Range(0, column.Length)
                   let hand = byHand[(i * width) + offset]
                   where hand != column[i]
                   select $"unit {engine.Unit.Unit.Id}, {kind} {i}, {name}: {hand} by hand, {column[i]} by the engine";
        }
    }
}
