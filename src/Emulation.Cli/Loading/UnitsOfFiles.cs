using Emulation.Domain.Candidates;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Time;
using Emulation.Domain.Units;

namespace Emulation.Cli.Loading;

/// <summary>Finds units that stand in more than one file, which no reader of one file can see.</summary>
/// <remarks>It keeps the id and the place of each unit, and only where there are several files.</remarks>
internal sealed class UnitsOfFiles(bool hasSeveral)
{
    private readonly Dictionary<(UnitId, PeriodId), SourceSpan?> _places = [];

    /// <summary>What is wrong with a further unit, or null. The first one of a period stands.</summary>
    public Diagnostic? Add(UnitDossiers unit, SourceSpan? at)
    {
        var key = (unit.Unit.Id, unit.Period.Id);
        return hasSeveral && !_places.TryAdd(key, at) ? DossierFileDiagnostics.UnitInTwoFiles(at, key.Item1, key.Item2, _places[key]) : null;
    }
}
