using System.Collections.Immutable;
using Emulation.Domain.Candidates;
using Emulation.Domain.Conditions;
using Emulation.Domain.Wording;
using Emulation.Rules.Measuring;

namespace Emulation.Rules.Compilation.Kernels;

/// <summary>Everything named was attested. Each key is a part of its own, so that one "no" settles it.</summary>
/// <param name="condition">The condition.</param>
/// <param name="columns">The columns of its keys.</param>
/// <param name="askers">Who states each.</param>
internal sealed class AttestedKernel(AttestedCondition condition, ImmutableArray<int> columns, ImmutableArray<LocalizedText> askers) : Kernel
{
    public override void Run(UnitColumns unit, CandidateKind kind, Span<byte> outcomes)
    {
        unit[kind].Attested(columns[0]).CopyTo(outcomes);
        for (var k = 1; k < columns.Length; k++)
        {
            Columns.Combine(outcomes, unit[kind].Attested(columns[k]), all: true);
        }
    }

    public override Evidence Examine(Subject subject)
    {
        ImmutableArray<Evidence> parts = [.. condition.Keys.Select((key, k) => One(subject, key, askers[k]))];
        return parts is [var only]
            ? only
            : new() { Outcome = parts.Min(part => part.Outcome), Combination = Combination.All, Condition = condition, Parts = parts, Read = [.. parts.SelectMany(part => part.Read)] };
    }

    private static Evidence One(Subject subject, string key, LocalizedText asks)
    {
        var fact = $"attested.{key}";
        var value = subject.Dossier.Attested[key];
        return new()
        {
            Outcome = value is { } stated ? Tri.Of(stated) : Tri.Unknown,
            Condition = new AttestedCondition([key]),
            Read = [subject.Read(fact, value switch { true => "true", false => "false", null => FactNames.Unknown })],
            Missing = value is null ? [subject.Lacks(fact, asks)] : [],
        };
    }
}
