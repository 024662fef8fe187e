using Emulation.Domain.Diagnostics;
using Emulation.Domain.Movements;

namespace Emulation.Rules.Rounds;

/// <summary>Puts the numbers that the entries state in the places where the plan leaves them open.</summary>
internal static class StatedFigures
{
    /// <summary>The rounds with every number that is stated; one that is needed and not stated is reported where it is needed.</summary>
    public static Movement Fill(Movement movement, RoundInput input, IReadOnlyList<MovementEntries> files, List<Diagnostic> diagnostics)
    {
        string[] asked = [.. Names(movement).Distinct(StringComparer.Ordinal)];
        foreach (var file in files)
        {
            diagnostics.AddRange(file.Figures.Keys.Where(name => !asked.Contains(name)).Select(name => FigureDiagnostics.NotAsked(file, name, asked)));
        }

        return movement with { Rounds = [.. movement.Rounds.Select(round => round with { Streams = [.. round.Streams.Select(Filled)] })] };

        StreamRule Filled(StreamRule stream) =>
            stream.AtMost?.Figure is { } figure && input.Figures.TryGetValue(figure, out var number) ? stream with { AtMost = new(number) } : stream;
    }

    /// <summary>Reports the numbers that a round needs and nobody stated.</summary>
    public static void Require(MovementRound round, IReadOnlyList<MovementEntries> files, List<Diagnostic> diagnostics) =>
        diagnostics.AddRange(round.Streams.Select(stream => stream.AtMost?.Figure).OfType<string>().Distinct(StringComparer.Ordinal)
            .Select(figure => FigureDiagnostics.NotStated(files.Count > 0 ? files[0].File : "", figure, $"the round `{round.Id}`")));

    private static IEnumerable<string> Names(Movement movement) =>
        movement.Rounds.SelectMany(round => round.Streams).Select(stream => stream.AtMost?.Figure)
            .Concat((movement.Awards?.Give ?? []).SelectMany(award => award.PlacesByKind.Values.Append(award.Places)).Select(places => places?.Figure))
            .OfType<string>();
}
