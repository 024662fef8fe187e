using System.Collections.Immutable;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Movements;
using Emulation.Domain.Units;

namespace Emulation.Rules.Rounds;

/// <summary>How the rounds of a movement came out.</summary>
public sealed class RoundsResult
{
    internal RoundsResult(
        Movement movement, ImmutableArray<RoundResult> rounds, RoundInput input, ImmutableArray<Diagnostic> diagnostics)
    {
        (Movement, Rounds, Input, Diagnostics) = (movement, rounds, input, diagnostics);
        (Units, Rulings) = (input.Units, input.Rulings);
    }

    /// <summary>The movement.</summary>
    public Movement Movement { get; }

    /// <summary>The rounds that were run, in their order; those before what is wrong with the entries.</summary>
    public ImmutableArray<RoundResult> Rounds { get; }

    /// <summary>All that is wrong with the entries; where there is an error, what comes after it was not run.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Whether every round that was asked for was run.</summary>
    public bool Succeeded => Diagnostics.All(diagnostic => diagnostic.Severity != Severity.Error);

    /// <summary>The units of all files, by id.</summary>
    internal ImmutableArray<Unit> Units { get; }

    /// <summary>The rulings of all files.</summary>
    internal ImmutableArray<RoundRuling> Rulings { get; }

    /// <summary>What was read.</summary>
    internal RoundInput Input { get; }

    /// <summary>The rounds that were run and whose results no other one took.</summary>
    public ImmutableArray<RoundResult> Last =>
        [.. Rounds.Where(round => !Rounds.Any(other => other.Round.Takes.Contains(round.Round.Id)))];

    /// <summary>
    /// What a round sent on, as the file that the next one reads: units, rulings on rounds that were not run yet, and the entries
    /// of which it is still open whether they go on, included.
    /// </summary>
    /// <exception cref="KeyNotFoundException">No such round was run.</exception>
    public MovementEntries EntriesAfter(string round)
    {
        var at = Rounds.FirstOrDefault(each => each.Round.Id == round) ?? throw new KeyNotFoundException($"The round `{round}` was not run.");
        var order = Movement.Rounds.Select(each => each.Id).ToList();
        return new(Movement.Id)
        {
            After = round,
            Units = Units,
            Entries = [.. at.Sent.Concat(at.Waiting).OrderBy(entry => entry.Id, StringComparer.Ordinal)],
            Figures = Input.Figures,
            AwardRulings = Input.AwardRulings,
            Rulings = [.. Rulings.Where(ruling => order.IndexOf(ruling.Round) > order.IndexOf(round))],
        };
    }
}
