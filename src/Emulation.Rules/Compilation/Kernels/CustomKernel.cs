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
            outcomes[i] = (byte)Ask(unit, kind, i).Answer.Outcome;
        }
    }

    public override Evidence Examine(Subject subject)
    {
        var (answer, failure) = Ask(subject.Unit, subject.Kind, subject.Index);
        return new()
        {
            Outcome = (byte)answer.Outcome,
            Condition = condition,
            Failure = failure is null ? null : new(condition.Name, failure),
            Read = [.. answer.Read.Select(fact => subject.Read(fact.Fact, fact.Value))],
            Missing = answer.Outcome != Outcome.Unknown ? []
                : answer.Missing.IsDefaultOrEmpty ? [subject.Lacks(_fact, FactAskers.Host)]
                : [.. answer.Missing.Select(fact => subject.Lacks(fact.Fact, fact.Asks))],
        };
    }

    private (CustomAnswer Answer, string? Failure) Ask(UnitColumns unit, CandidateKind kind, int index)
    {
        if (custom is null)
        {
            return (_unknown, null);
        }

        var columns = unit[kind];
        var question = new CustomQuestion(columns.Candidates[index], unit.Unit, columns.Periods[index], unit.AsOf, condition.With)
        {
            Cancellation = unit.Calls.Cancellation,
        };
        var given = unit.Calls.Ask(this, question.Candidate, condition.Name, isFact: false, () => Usable(custom.Answer(question)));
        return ((CustomAnswer?)given.Answer ?? _unknown, given.Failure);
    }

    // An answer with holes in it is none: it would break whatever shows it.
    private static CustomAnswer? Usable(CustomAnswer? answer) =>
        answer is { Outcome: Outcome.Met or Outcome.NotMet or Outcome.Unknown, Read.IsDefault: false }
        && answer.Read.All(fact => fact is { Fact: not null, Value: not null })
        && (answer.Missing.IsDefault || answer.Missing.All(fact => fact is { Fact: not null, Asks: { Vi: not null, En: not null } })) ? answer : null;
}
