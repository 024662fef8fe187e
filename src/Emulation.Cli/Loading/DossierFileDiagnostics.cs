using Emulation.Domain.Diagnostics;
using Emulation.Domain.Time;
using Emulation.Domain.Units;

namespace Emulation.Cli.Loading;

/// <summary>What can be wrong with several files of dossiers together: one method per code, so that wording is reviewed in one place.</summary>
internal static class DossierFileDiagnostics
{
    public static Diagnostic UnitInTwoFiles(SourceSpan? at, UnitId unit, PeriodId period, SourceSpan? first) => new(
        "EMU6046", Severity.Error, at, $"the unit `{unit}` is there already for {period}: {first}",
        "give each file once, and put everyone of a unit into one entry; the first one stands");
}
