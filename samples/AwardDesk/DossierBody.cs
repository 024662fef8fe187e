using Emulation.Domain.Candidates;
using Emulation.Domain.Diagnostics;
using Emulation.Rules.Dossiers;

namespace AwardDesk;

/// <summary>The dossiers of a request's body.</summary>
internal static class DossierBody
{
    /// <summary>Reads every unit, or says all that is wrong with them.</summary>
    /// <exception cref="DossierFormatException">The body holds an error.</exception>
    /// <exception cref="BadHttpRequestException">It is larger than allowed, holds more candidates than allowed, or breaks off.</exception>
    public static async Task<IReadOnlyList<UnitDossiers>> ReadAsync(Stream body, DeskOptions desk, CancellationToken cancellationToken)
    {
        var (units, diagnostics, left) = (new List<UnitDossiers>(), new List<Diagnostic>(), desk.MostCandidates);
        await foreach (var reading in DossierReader.ReadAsync(body, "body", cancellationToken))
        {
            diagnostics.AddRange(reading.Diagnostics);
            if (reading.Unit is { } unit)
            {
                units.Add(unit);
                left -= unit.Individuals.Length + unit.Collectives.Length + unit.Households.Length + unit.Entries.Length;
                if (left < 0)
                {
                    throw new BadHttpRequestException($"The dossiers are of more than {desk.MostCandidates} candidates; send them in parts.", StatusCodes.Status413PayloadTooLarge);
                }
            }
        }

        return diagnostics.Exists(diagnostic => diagnostic.Severity == Severity.Error) ? throw new DossierFormatException([.. diagnostics]) : units;
    }
}
