using System.Collections.Immutable;
using Emulation.Domain.Conditions;
using Emulation.Domain.Wording;
using Emulation.Rules.Measuring;

namespace Emulation.Rules.Compilation.Kernels;

/// <summary>Everything named was attested. Each key is a part of its own, so that one "no" settles it.</summary>
internal sealed class AttestedKernel(AttestedCondition condition, ImmutableArray<LocalizedText> askers) : LeafKernel
{
    private readonly string[] _keys = [.. condition.Keys];

    public override Evidence Examine(Subject subject)
    {
        ImmutableArray<Evidence> parts = [.. _keys.Select((key, k) => One(subject, key, askers[k]))];
        return parts is [var only]
            ? only
            : new() { Outcome = Test(subject), Combination = Combination.All, Condition = condition, Parts = parts, Read = [.. parts.SelectMany(part => part.Read)] };
    }

    protected override byte Test(UnitColumns unit, KindColumns columns, int index)
    {
        var attested = columns.Candidates[index].Dossier.Attested;
        var outcome = Tri.Met;
        foreach (var key in _keys)
        {
            switch (attested[key])
            {
                case false:
                    return Tri.NotMet;
                case null:
                    outcome = Tri.Unknown;
                    break;
                default:
                    break;
            }
        }

        return outcome;
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
