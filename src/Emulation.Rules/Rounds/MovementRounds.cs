using System.Collections.Immutable;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Movements;

namespace Emulation.Rules.Rounds;

/// <summary>Runs the rounds of a movement (a funnel): what one round sends on is what the next one chooses from.</summary>
/// <remarks>
/// Each group of each round is a selection of its own. So nobody is promised that those who are sent on elsewhere are no better: with
/// 84 one may be left behind in a strong district while 60 goes on from a weak one. The order of files, entries and units never matters.
/// </remarks>
public static class MovementRounds
{
    /// <summary>Runs the rounds that are asked for, on the entries of all files together.</summary>
    /// <param name="movement">The plan.</param>
    /// <param name="files">The entries: those that were entered, or those that earlier rounds sent on, or both.</param>
    /// <param name="options">Which rounds; null for all that can be run.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static RoundsResult Run(
        Movement movement, IReadOnlyList<MovementEntries> files, RoundsOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(movement);
        ArgumentNullException.ThrowIfNull(files);
        options ??= new();
        var diagnostics = new List<Diagnostic>();
        CheckNames(movement, options, diagnostics);
        var input = RoundInputs.Of(movement, files, diagnostics);
        var results = ImmutableArray.CreateBuilder<RoundResult>();
        diagnostics.AddRange(NearNames.Find(movement, input));
        movement = StatedFigures.Fill(movement, input, files, diagnostics);
        if (!HasErrors(diagnostics))
        {
            Run(movement, input, files, options, results, diagnostics, cancellationToken);
        }

        return new(movement, results.ToImmutable(), input, Sorted(diagnostics));
    }

    private static void Run(
        Movement movement, RoundInput input, IReadOnlyList<MovementEntries> files, RoundsOptions options, ImmutableArray<RoundResult>.Builder results,
        List<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var units = new UnitMap(input.Units);
        var sent = input.ByRound.ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        foreach (var round in movement.Rounds.Where(round => IsAskedFor(movement, round.Id, options)))
        {
            ImmutableArray<string> sources = round.Takes.IsEmpty ? [RoundInput.Raw] : round.Takes;
            string[] missing = [.. sources.Where(source => !sent.ContainsKey(source)).Select(source => source.Length == 0 ? "entries" : source)];
            if (missing.Length > 0)
            {
                // A round before what the files hold was run already; one that was asked for, or has only some of its sources, was not.
                if (round.Id == options.From || round.Id == options.To || missing.Length < sources.Length)
                {
                    diagnostics.Add(RunDiagnostics.NotThere(round.Id, missing));
                    return;
                }

                continue;
            }

            if (sent.ContainsKey(round.Id))
            {
                diagnostics.Add(RunDiagnostics.Both(round.Id));
                return;
            }

            StatedFigures.Require(round, files, diagnostics);
            if (HasErrors(diagnostics))
            {
                return;
            }

            var result = new RoundRunner(movement, round, units, diagnostics).Run(Together(movement, sources, sent), input.Rulings, cancellationToken);
            if (HasErrors(diagnostics))
            {
                return;
            }

            results.Add(result);
            sent.Add(round.Id, [.. result.Sent, .. result.Waiting]);
        }

        if (results.Count == 0)
        {
            diagnostics.Add(RunDiagnostics.NothingToRun(input.ByRound.Keys.Select(key => key.Length == 0 ? "entries" : key)));
        }
    }

    /// <summary>What several rounds sent on or may still send, each entry once, with the path of all of them.</summary>
    private static ImmutableArray<MovementEntry> Together(
        Movement movement, ImmutableArray<string> sources, Dictionary<string, ImmutableArray<MovementEntry>> sent)
    {
        var together = new SortedDictionary<string, MovementEntry>(StringComparer.Ordinal);
        var order = movement.Rounds.Select(round => round.Id).ToList();
        foreach (var entry in sources.SelectMany(source => sent[source]))
        {
            together[entry.Id] = !together.TryGetValue(entry.Id, out var other) ? entry : other with
            {
                Path = [.. other.Path.Concat(entry.Path).DistinctBy(step => step.Round).OrderBy(step => order.IndexOf(step.Round))],

                // Whoever one round sent on for certain is there, whatever another one does.
                Waits = other.Waits.IsEmpty || entry.Waits.IsEmpty ? []
                    : [.. other.Waits.Concat(entry.Waits).DistinctBy(wait => wait.Round).OrderBy(wait => order.IndexOf(wait.Round))],
            };
        }

        return [.. together.Values];
    }

    private static bool IsAskedFor(Movement movement, string round, RoundsOptions options) =>
        (options.From is not { } from || Follows(movement, round, from)) && (options.To is not { } to || Follows(movement, to, round));

    /// <summary>Whether a round is another one, or takes its results, directly or not.</summary>
    internal static bool Follows(Movement movement, string round, string other)
    {
        var before = new HashSet<string>(StringComparer.Ordinal) { round };
        for (var i = movement.Rounds.Length - 1; i >= 0; i--)   // each stands after those it takes
        {
            if (before.Contains(movement.Rounds[i].Id))
            {
                before.UnionWith(movement.Rounds[i].Takes);
            }
        }

        return before.Contains(other);
    }

    private static void CheckNames(Movement movement, RoundsOptions options, List<Diagnostic> diagnostics)
    {
        var known = movement.Rounds.Select(round => round.Id);
        foreach (var name in new[] { options.From, options.To }.OfType<string>().Distinct().Where(name => !known.Contains(name)))
        {
            diagnostics.Add(RunDiagnostics.UnknownRound(null, name, known));
        }
    }

    private static bool HasErrors(List<Diagnostic> diagnostics) => diagnostics.Exists(diagnostic => diagnostic.Severity == Severity.Error);

    private static ImmutableArray<Diagnostic> Sorted(List<Diagnostic> diagnostics) =>
    [
        .. diagnostics.Distinct()
            .OrderBy(diagnostic => diagnostic.Span?.File, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Span?.Line)
            .ThenBy(diagnostic => diagnostic.Span?.Column)
            .ThenBy(diagnostic => diagnostic.Code, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Message, StringComparer.Ordinal),
    ];
}
