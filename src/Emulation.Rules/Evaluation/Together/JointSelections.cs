using System.Collections.Concurrent;
using System.Collections.Immutable;
using Emulation.Domain.Awards;
using Emulation.Domain.Candidates;
using Emulation.Rules.Custom;

namespace Emulation.Rules.Evaluation.Together;

/// <summary>The selections over several units, made award by award in the order of their dependencies.</summary>
/// <remarks>
/// In each wave every unit is evaluated up to the award, with the places of the earlier ones given; what it brings is collected, the
/// selection is made over all of them, and handed back. Only what the units bring to one award, what came of it, and what code of the
/// host answered is kept.
/// </remarks>
internal sealed class JointSelections(UnitEvaluator evaluator)
{
    private readonly Dictionary<int, GivenSelections> _given = [];
    private readonly ConcurrentDictionary<int, CustomAnswers> _answers = [];

    /// <summary>The awards to select for, each after those it depends on.</summary>
    public ImmutableArray<(AwardId Award, CandidateKind Kind)> Waves => evaluator.Rules.SpanningAwards;

    /// <summary>What is given to the unit at a place; null where nothing is.</summary>
    public GivenSelections? For(int unit) => _given.GetValueOrDefault(unit);

    /// <summary>What code of the host answered about the unit at a place; null where it was not asked.</summary>
    public CustomAnswers? AnswersOf(int unit) => _answers.GetValueOrDefault(unit);

    /// <summary>What the unit at a place brings to an award; null where it brings nothing. Safe for any number of threads.</summary>
    public UnitContest? ContestOf(int index, UnitDossiers unit, (AwardId Award, CandidateKind Kind) wave, CancellationToken cancellationToken)
    {
        var asOf = evaluator.Rules.AsOf;
        var plan = evaluator.Rules.PlanFor(unit.Unit);
        if (plan[wave.Kind].Awards.FirstOrDefault(rule => rule.Award.Id == wave.Award) is not { IsSpanning: true } rule)
        {
            return null;
        }

        if (!PeriodChecks.Find(unit, asOf).IsEmpty)
        {
            return UnitContest.Of(index, unit, rule, null, asOf);
        }

        var given = For(index);
        return Contained.Run(evaluator.Rules.Customs, unit, asOf, AnswersOf(index), Contest, cancellationToken);

        UnitContest? Contest(UnitDossiers completed, CustomCalls? calls)
        {
            var contest = evaluator.ContestFor(rule, plan, completed, given, calls);
            if (calls?.Answers is { } answers)
            {
                _answers[index] = answers;
            }

            return contest is null ? null : UnitContest.Of(index, completed, rule, contest, asOf);
        }
    }

    /// <summary>Makes the selection of a wave of what all units bring.</summary>
    public void Settle((AwardId Award, CandidateKind Kind) wave, IReadOnlyList<UnitContest> contests)
    {
        foreach (var (unit, selection) in JointSettlement.Settle(contests))
        {
            if (!_given.TryGetValue(unit, out var given))
            {
                _given[unit] = given = new();
            }

            given.Add(wave.Award, wave.Kind, selection);
        }
    }
}
