using Emulation.Domain.Candidates;
using Emulation.Domain.Diagnostics;
using Emulation.Rules.Dossiers;

namespace AwardDesk;

/// <summary>The dossiers of a request's body.</summary>
internal static class DossierBody
{
    /// <summary>Reads every unit, or says all that is wrong with them.</summary>
    /// <exception cref="DossierFormatException">The body holds an error.</exception>
    /// <exception cref="BadHttpRequestException">It is larger than allowed, or breaks off.</exception>
    public static async Task<IReadOnlyList<UnitDossiers>> ReadAsync(Stream body, CancellationToken cancellationToken)
    {
        var (units, diagnostics) = (new List<UnitDossiers>(), new List<Diagnostic>());
        await foreach (var reading in DossierReader.ReadAsync(body, "body", cancellationToken))
        {
            diagnostics.AddRange(reading.Diagnostics);
            if (reading.Unit is { } unit)
            {
                units.Add(unit);
            }
        }

        return diagnostics.Exists(diagnostic => diagnostic.Severity == Severity.Error) ? throw new DossierFormatException([.. diagnostics]) : units;
    }
}
