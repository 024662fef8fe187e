using System.Collections.Immutable;
using Emulation.Domain.Diagnostics;
using Emulation.Rules.Language.Reading;
using Emulation.Rules.Language.Yaml;
using Emulation.Rules.Pairing;

namespace Emulation.Rules.Problems;

/// <summary>Reads a pairing of two sides that rank each other.</summary>
internal static class StableReader
{
    public static readonly MappingShape Shape = new(
        "stable", "a stable pairing", required: ["problem", "proposers", "acceptors"]);

    public static readonly MappingShape ProposerShape = new("stableProposer", "a proposer", required: ["id", "prefers"]);

    public static readonly MappingShape AcceptorShape = new("stableAcceptor", "an acceptor", required: ["id", "prefers"], optional: ["places"]);

    public static readonly ProblemKind Kind = new("stable", Shape, Read);

    private static StableMatchingProblem? Read(MappingReader mapping, ReadingContext context)
    {
        var (proposers, first) = Units(mapping["proposers"], ProposerShape, context);
        var (acceptors, second) = Units(mapping["acceptors"], AcceptorShape, context);
        if (context.HasErrors)
        {
            return null;
        }

        var problem = new StableProblem { Proposers = proposers, Acceptors = acceptors };
        foreach (var finding in StableChecks.Find(problem))
        {
            context.Report(finding.Diagnostic with { Span = Place(finding) });
        }

        return context.HasErrors ? null : new(problem);

        SourceSpan Place(PairingFinding finding)
        {
            if (finding.Index < 0)
            {
                return mapping.Key;
            }

            var (at, ranks) = (finding.Part == PairingPart.First ? first : second)[finding.Index];
            return finding.Rank >= 0 ? ranks[finding.Rank].At : at.At;
        }
    }

    private static (ImmutableArray<RankingUnit> Units, List<(Field At, ImmutableArray<Field> Ranks)> Places) Units(
        Field? list, MappingShape shape, ReadingContext context)
    {
        var units = ImmutableArray.CreateBuilder<RankingUnit>();
        var places = new List<(Field, ImmutableArray<Field>)>();
        foreach (var item in list?.Items(context) ?? [])
        {
            if (MappingReader.Open(item, shape, context) is not { } unit || unit["id"]?.Text(context) is not { } id)
            {
                continue;
            }

            var ranks = Ranks(unit["prefers"], context);
            var prefers = ImmutableArray.CreateBuilder<string>();
            foreach (var rank in ranks)
            {
                if (rank.Value is YamlSequence)
                {
                    context.Report(PairDiagnostics.LikedEqually(rank.At, id));
                }
                else if (rank.Text(context) is { } other)
                {
                    prefers.Add(other);
                }
            }

            units.Add(new(id, prefers.ToImmutable(), unit["places"]?.Whole(context, 0, 1_000_000) ?? 1));
            places.Add((item, ranks));
        }

        return (units.ToImmutable(), places);
    }

    // Nobody is acceptable: that is a preference too, though a side on which all say so has none.
    private static ImmutableArray<Field> Ranks(Field? field, ReadingContext context) =>
        field is not { } list || list.Value is YamlSequence { Items.IsEmpty: true } ? [] : list.Items(context);
}
