using Emulation.Domain.Diagnostics;
using Emulation.Domain.Movements;
using Emulation.Rules.Rounds;

namespace Emulation.Cli.Commands;

/// <summary>The plans and the files of entries that are checked together: each plan is held against its entries.</summary>
internal sealed class CheckedMovements
{
    private readonly List<Movement> _plans = [];
    private readonly List<MovementEntries> _entries = [];

    /// <summary>Takes a plan; null where it has errors.</summary>
    public void Add(Movement? plan)
    {
        if (plan is not null)
        {
            _plans.Add(plan);
        }
    }

    /// <summary>Takes a file of entries; null where it has errors.</summary>
    public void Add(MovementEntries? entries)
    {
        if (entries is not null)
        {
            _entries.Add(entries);
        }
    }

    /// <summary>
    /// What is wrong with entries under their plan; with one plan all are meant for it. What rounds wrote is left out: which other
    /// files it needs beside it only `rounds` can tell.
    /// </summary>
    public IEnumerable<Diagnostic> Together() => _plans.SelectMany(plan =>
    {
        MovementEntries[] own = [.. _entries.Where(entries => entries.After is null && (_plans.Count == 1 || entries.Movement == plan.Id))];
        return own.Length == 0 || plan.Rounds.IsEmpty ? [] : MovementRounds.Run(plan, own).Diagnostics;
    });
}
