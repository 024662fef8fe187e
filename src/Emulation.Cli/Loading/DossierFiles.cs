using System.Runtime.CompilerServices;
using Emulation.Cli.Spreadsheets.Reading;
using Emulation.Domain.Candidates;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Time;
using Emulation.Rules.Dossiers;

namespace Emulation.Cli.Loading;

/// <summary>Streams the units of several dossier files, one file after the other.</summary>
internal sealed class DossierFiles(IReadOnlyList<string> paths, CommandStreams streams, Reporter reporter) : IAsyncDisposable
{
    private readonly Dictionary<string, SpreadsheetDossiers> _spreadsheets = new(StringComparer.Ordinal);
    private FileStream? _copy;

    /// <summary>The names that policies read, so that tables can be held against them; null where no policy is at hand.</summary>
    public Lazy<PolicyNames>? Known { get; init; }

    /// <summary>The units that can be read and are of the wanted period; what is wrong with the others is reported as it comes.</summary>
    /// <param name="period">The wanted period, or null for any.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <param name="isSilent">Whether nothing is reported, where the units are read again.</param>
    public async IAsyncEnumerable<UnitDossiers> ReadAsync(
        PeriodId? period, [EnumeratorCancellation] CancellationToken cancellationToken, bool isSilent = false)
    {
        var said = isSilent ? null : reporter;
        var units = new UnitsOfFiles(paths.Count > 1);
        foreach (var path in paths)
        {
            if (Known is not null && SpreadsheetDossiers.IsSpreadsheet(path))
            {
                said?.Report(Spreadsheet(path, cancellationToken).UnknownNames(Known.Value));
            }

            await foreach (var reading in ReadAsync(path, cancellationToken).ConfigureAwait(false))
            {
                said?.Report(reading.Diagnostics);
                if (reading.Unit is not { } unit)
                {
                    continue;
                }

                if (units.Add(unit, reading.At) is { } twice)
                {
                    said?.Report([twice]);
                    continue;
                }

                if (period is { } wanted && unit.Period.Id != wanted)
                {
                    said?.Error(
                        $"{InputFile.NameOf(path)}: unit `{unit.Unit.Id}` is for the award period {unit.Period.Id}, not {wanted}",
                        $"evaluate it with --period {unit.Period.Id}");
                    continue;
                }

                yield return unit;
            }
        }
    }

    /// <summary>The award period that all units share, or null where they differ.</summary>
    /// <remarks>Reads the files once more, for what stands at the head of one JSON document depends on its last unit.</remarks>
    public async Task<PeriodId?> SharedPeriodAsync(CancellationToken cancellationToken)
    {
        await KeepAsync(cancellationToken).ConfigureAwait(false);
        PeriodId? shared = null;
        foreach (var path in paths)
        {
            await foreach (var reading in ReadAsync(path, cancellationToken).ConfigureAwait(false))
            {
                if (reading.Unit is not { } unit)
                {
                    continue;
                }

                if (shared is { } period && period != unit.Period.Id)
                {
                    return null;
                }

                shared = unit.Period.Id;
            }
        }

        return shared;
    }

    /// <summary>Keeps a copy of standard input, so that the units can be read more than once.</summary>
    public async Task KeepAsync(CancellationToken cancellationToken)
    {
        if (_copy is null && paths.Contains(InputFile.StandardInput))
        {
            _copy = await InputFile.CopyAsync(streams.Input, cancellationToken).ConfigureAwait(false);
        }
    }

    public ValueTask DisposeAsync()
    {
        foreach (var spreadsheet in _spreadsheets.Values)
        {
            spreadsheet.Dispose();
        }

        return _copy?.DisposeAsync() ?? ValueTask.CompletedTask;
    }

    private SpreadsheetDossiers Spreadsheet(string path, CancellationToken cancellationToken)
    {
        if (!_spreadsheets.TryGetValue(path, out var spreadsheet))
        {
            _spreadsheets.Add(path, spreadsheet = SpreadsheetDossiers.Read(path, cancellationToken));
        }

        return spreadsheet;
    }

    private async IAsyncEnumerable<ReadUnit> ReadAsync(
        string path, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (SpreadsheetDossiers.IsSpreadsheet(path))
        {
            await foreach (var reading in Spreadsheet(path, cancellationToken).ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                yield return reading;
            }

            yield break;
        }

        var isShared = path == InputFile.StandardInput;
        _copy?.Seek(0, SeekOrigin.Begin);
        var stream = isShared && _copy is not null ? _copy : InputFile.Open(path, streams);
        try
        {
            await foreach (var reading in DossierReader.ReadAsync(stream, InputFile.NameOf(path), cancellationToken).ConfigureAwait(false))
            {
                yield return new(reading.Unit, reading.Diagnostics, reading.At);
            }
        }
        finally
        {
            if (!isShared)
            {
                await stream.DisposeAsync().ConfigureAwait(false);
            }
        }
    }
}
