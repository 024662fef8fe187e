using Emulation.Domain.Candidates;
using Emulation.Domain.Conditions;
using Emulation.Domain.Findings;
using Emulation.Rules.Custom;
using Emulation.Rules.Measuring;

namespace Emulation.Rules.Compilation.Kernels;

/// <summary>What a host has written; where it throws, or nobody registered it, nothing is known.</summary>
internal sealed class CustomKernel(CustomCondition condition, ICustomCondition? custom) : Kernel
{
    private readonly string _fact = $"custom.{condition.Name}";

    public override void Run(UnitColumns unit, CandidateKind kind, Span<byte> outcomes)
    {
        for (var i = 0; i < outcomes.Length; i++)
        {
            var (answer, failure) = Ask(unit, unit[kind], i);
            outcomes[i] = (byte)answer.Outcome;
            if (failure is not null)
            {
                unit.Failures.Add(new(unit[kind].Candidates[i], condition.Name, failure));
            }
        }
    }

    public override Evidence Examine(Subject subject)
    {
        var (answer, _) = Ask(subject.Unit, subject.Columns, subject.Index);
        return new()
        {
            Outcome = (byte)answer.Outcome,
            Condition = condition,
            Read = [.. answer.Read.Select(fact => subject.Read(fact.Fact, fact.Value))],
            Missing = answer.Outcome != Outcome.Unknown ? []
                : answer.Missing.IsDefaultOrEmpty ? [subject.Lacks(_fact, FactAskers.Policy)]
                : [.. answer.Missing.Select(fact => subject.Lacks(fact.Fact, fact.Asks))],
        };
    }

    private (CustomAnswer Answer, string? Failure) Ask(UnitColumns unit, KindColumns columns, int index)
    {
        if (custom is null)
        {
            return (new(Outcome.Unknown), null);
        }

        try
        {
            var answer = custom.Answer(new(columns.Candidates[index], unit.Unit, columns.Periods[index], unit.AsOf, condition.With));
            return answer is { Outcome: Outcome.Met or Outcome.NotMet or Outcome.Unknown } ? (answer, null) : (new(Outcome.Unknown), "no answer");
        }
        catch (Exception exception) // whatever a host's code throws must not keep others from being decided
        {
            return (new(Outcome.Unknown), exception.GetType().Name);
        }
    }
}
