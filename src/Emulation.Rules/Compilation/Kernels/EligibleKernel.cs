using System.Collections.Immutable;
using Emulation.Domain.Candidates;
using Emulation.Domain.Conditions;
using Emulation.Rules.Measuring;

namespace Emulation.Rules.Compilation.Kernels;

/// <summary>The standards of one of several awards are met, whether or not it is held.</summary>
/// <param name="condition">The condition.</param>
/// <param name="columns">The columns of the awards.</param>
/// <param name="rules">The rules that decide them; null where no policy in force does.</param>
internal sealed class EligibleKernel(EligibleCondition condition, ImmutableArray<int> columns, ImmutableArray<AwardRule?> rules) : Kernel
{
    public override void Run(UnitColumns unit, CandidateKind kind, Span<byte> outcomes)
    {
        unit[kind].Eligible(columns[0]).CopyTo(outcomes);
        for (var a = 1; a < columns.Length; a++)
        {
            Columns.Combine(outcomes, unit[kind].Eligible(columns[a]), all: false);
        }
    }

    public override Evidence Examine(Subject subject)
    {
        var parts = rules.Select((rule, a) => rule?.ExamineStandards(subject) ?? new Evidence
        {
            Outcome = Tri.Unknown,
            Topic = EvidenceTopic.Standards,
            Missing = [subject.Lacks($"eligible.{condition.Awards[a]}", FactAskers.Policy)],
        }).ToImmutableArray();
        return new()
        {
            Outcome = parts.Max(part => part.Outcome),
            Combination = Combination.Any,
            Condition = condition,
            Read = [.. parts.Select((part, a) => subject.Read($"eligible.{condition.Awards[a]}", EligibilityWord(part.Outcome)))],
            Parts = parts,
        };
    }

    private static string EligibilityWord(byte outcome) => outcome switch
    {
        Tri.NotMet => "not-eligible",
        Tri.Unknown => "undetermined",
        _ => "eligible",
    };
}
