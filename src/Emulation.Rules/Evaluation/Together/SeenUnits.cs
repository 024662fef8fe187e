using Emulation.Domain.Candidates;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Time;
using Emulation.Domain.Units;

namespace Emulation.Rules.Evaluation.Together;

/// <summary>The units that were seen of those that are decided together; one that comes twice would compete with itself.</summary>
internal sealed class SeenUnits
{
    private readonly HashSet<(UnitId Unit, PeriodId Period)> _seen = [];

    /// <summary>Takes note of a unit.</summary>
    /// <exception cref="EvaluationException">It was there already in the same period.</exception>
    /// <exception cref="ArgumentNullException">There is none.</exception>
    public void Add(UnitDossiers unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        if (!_seen.Add((unit.Unit.Id, unit.Period.Id)))
        {
            throw new EvaluationException(
            [
                new(
                    "EMU4008", Severity.Error, null, $"unit `{unit.Unit.Id}` is there twice for {unit.Period.Id}: it would compete with itself",
                    "put its people together in one unit, or leave the second one out"),
            ]);
        }
    }
}
