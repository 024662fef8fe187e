using System.Collections.Immutable;
using Emulation.Domain.Conditions;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Findings;
using Emulation.Rules.Measuring;

namespace Emulation.Rules.Compilation.Kernels;

/// <summary>A score or a metric lies between limits, by itself or as a share of another. Of a whole that is nothing no share is known.</summary>
internal sealed class NumberKernel(NumberCondition condition) : LeafKernel
{
    private readonly string _list = condition.Source == NumberSource.Score ? "scores" : "metrics";

    public override Evidence Examine(Subject subject)
    {
        var numbers = ListOf(subject.Dossier);
        string[] names = condition.ShareOf is { } whole ? [condition.Name, whole] : [condition.Name];
        var outcome = Test(subject);
        return new()
        {
            Outcome = outcome,
            Condition = condition,
            Read = [.. names.Select(name => subject.Read($"{_list}.{name}", numbers[name] is { } number ? FactNames.Number(number) : FactNames.Unknown))],
            Missing = outcome == Tri.Unknown ? Missing(subject, numbers, names) : [],
        };
    }

    protected override byte Test(UnitColumns unit, KindColumns columns, int index)
    {
        var numbers = ListOf(columns.Candidates[index].Dossier);
        if (numbers[condition.Name] is not { } number)
        {
            return Tri.Unknown;
        }

        if (condition.ShareOf is not { } name)
        {
            return Tri.Within(condition.Limits!, number, number);
        }

        return numbers[name] is { } whole && whole > 0 ? Tri.Of(ShareTest.Lies(number, whole, condition.Share!)) : Tri.Unknown;
    }

    private NamedNumbers ListOf(Dossier dossier) => condition.Source == NumberSource.Score ? dossier.Scores : dossier.Metrics;

    private ImmutableArray<MissingFact> Missing(Subject subject, NamedNumbers numbers, string[] names)
    {
        string[] open = [.. names.Where(name => numbers[name] is null)];
        return [.. (open.Length > 0 ? open : names[1..]).Select(name => subject.Lacks($"{_list}.{name}", FactAskers.Council))];
    }
}
