using Emulation.Domain.Candidates;
using Emulation.Domain.Conditions;
using Emulation.Domain.Findings;
using Emulation.Rules.Custom;
using Emulation.Rules.Measuring;

namespace Emulation.Rules.Compilation.Kernels;

/// <summary>What a host has written; where it throws, or nobody registered it, nothing is known.</summary>
internal sealed class CustomKernel(CustomCondition condition, ICustomCondition? custom) : Kernel
{
    private static readonly CustomAnswer _unknown = new(Outcome.Unknown);

    private readonly string _fact = $"custom.{condition.Name}";

    public override void Run(UnitColumns unit, CandidateKind kind, Span<byte> outcomes)
    {
        for (var i = 0; i < outcomes.Length; i++)
        {
            outcomes[i] = (byte)Ask(unit, unit[kind], i, unit.Calls).Outcome;
        }
    }

    public override Evidence Examine(Subject subject)
    {
        var calls = new CustomCalls();
        var answer = Ask(subject.Unit, subject.Columns, subject.Index, calls);
        return new()
        {
            Outcome = (byte)answer.Outcome,
            Condition = condition,
            Failure = calls.Failures is [var failure] ? new(condition.Name, failure.Exception) : null,
            Read = [.. answer.Read.Select(fact => subject.Read(fact.Fact, fact.Value))],
            Missing = answer.Outcome != Outcome.Unknown ? []
                : answer.Missing.IsDefaultOrEmpty ? [subject.Lacks(_fact, FactAskers.Host)]
                : [.. answer.Missing.Select(fact => subject.Lacks(fact.Fact, fact.Asks))],
        };
    }

    private CustomAnswer Ask(UnitColumns unit, KindColumns columns, int index, CustomCalls calls)
    {
        if (custom is null)
        {
            return _unknown;
        }

        var question = new CustomQuestion(columns.Candidates[index], unit.Unit, columns.Periods[index], unit.AsOf, condition.With)
        {
            Cancellation = calls.Cancellation,
        };
        return calls.Ask(question.Candidate, condition.Name, isFact: false, () => Usable(custom.Answer(question))) ?? _unknown;
    }

    private static CustomAnswer? Usable(CustomAnswer? answer) =>
        answer is { Outcome: Outcome.Met or Outcome.NotMet or Outcome.Unknown } ? answer : null;
}
