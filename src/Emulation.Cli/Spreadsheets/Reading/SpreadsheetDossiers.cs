using System.Runtime.CompilerServices;
using Emulation.Cli.Loading;
using Emulation.Domain.Candidates;
using Emulation.Domain.Diagnostics;
using Emulation.Rules.Dossiers;

namespace Emulation.Cli.Spreadsheets.Reading;

/// <summary>
/// Dossiers in a workbook, or in a folder with files of comma-separated values. They are read once and can be gone through several times.
/// </summary>
internal sealed class SpreadsheetDossiers : IDisposable
{
    private readonly StoredDossiers _stored;
    private readonly string _file;

    private SpreadsheetDossiers(StoredDossiers stored, string file) => (_stored, _file) = (stored, file);

    /// <summary>Whether dossiers of a path are tables: a workbook, a folder, or a file of one table, which is refused.</summary>
    public static bool IsSpreadsheet(string path) =>
        Path.GetExtension(path).ToUpperInvariant() is ".XLSX" or ".XLSM" or ".XLS" or ".CSV" || (path != InputFile.StandardInput
            && Directory.Exists(path));

    /// <summary>Whether a folder holds files of comma-separated values.</summary>
    public static bool IsFolder(string path) => Directory.Exists(path) && CsvFolder.FilesOf(path).Any(CsvFolder.IsCsv);

    /// <summary>Reads all rows into a file that is gone when this is disposed.</summary>
    /// <exception cref="FileProblemException">The file cannot be read.</exception>
    public static SpreadsheetDossiers Read(string path, CancellationToken cancellationToken)
    {
        if (Directory.Exists(path))
        {
            using var folder = new CsvFolder(path);
            return new(StoredDossiers.Read(folder, path, cancellationToken), path);
        }

        if (Path.GetExtension(path).Equals(".csv", StringComparison.OrdinalIgnoreCase))
        {
            var alone = StoredDossiers.Read(null, path, cancellationToken);
            alone.Problems.OfFile(SheetDiagnostics.OneTable(path));
            return new(alone, path);
        }

        using var workbook = XlsxFile.Open(OpenFile(path), path, out var wrong);
        var stored = StoredDossiers.Read(workbook, path, cancellationToken);
        if (wrong is not null)
        {
            stored.Problems.OfFile(wrong);
        }

        return new(stored, path);
    }

    /// <summary>The columns that have a name of their own and that no policy reads: each is a warning at its heading.</summary>
    public IEnumerable<Diagnostic> UnknownNames(PolicyNames known) => _stored.Named
        .Where(each => !known.Of(each.Column).Contains(each.Column.Path[1]))
        .Where(each => each.Column.Path[0] != "ratings")
        .Select(each => SheetDiagnostics.UnknownName(
            each.At, each.Column.Path[1], PolicyNames.WordFor(each.Column), NearWords.To(each.Column.Path[1], known.Of(each.Column)).Words.FirstOrDefault()));

    /// <summary>The units, with what is wrong with each; what is wrong with the file comes first, without a unit.</summary>
    public async IAsyncEnumerable<ReadUnit> ReadAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (_stored.Problems.Diagnostics.Count > 0)
        {
            yield return new(null, _stored.Problems.Diagnostics, null);
        }

        if (_stored.Units.Count == 0 && _stored.Problems.RefusesAll)
        {
            yield break;
        }

        var pieces = new UnitPieces(_stored, _file);
        using var feed = new JsonFeed(pieces.Make().GetEnumerator());
        await foreach (var reading in DossierReader.ReadAsync(feed, _file, cancellationToken).ConfigureAwait(false))
        {
            var (isRefused, diagnostics, at) = pieces.Place(reading);
            if (diagnostics.Count > 0 || reading.Unit is not null)
            {
                yield return new(isRefused || _stored.Problems.RefusesAll ? null : reading.Unit, diagnostics, at);
            }
        }

        if (pieces.Rest() is { Count: > 0 } rest)
        {
            yield return new(null, rest, null);
        }
    }

    public void Dispose() => _stored.Dispose();

    private static FileStream OpenFile(string path)
    {
        try
        {
            return new(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16);
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
        {
            throw new FileProblemException($"cannot read `{path}`: {broken.Message}");
        }
    }
}
