using System.CommandLine;
using System.Text;
using Emulation.Cli.Loading;
using Emulation.Cli.Output;
using Emulation.Cli.Spreadsheets.Reading;
using Emulation.Cli.Spreadsheets.Writing;
using Emulation.Cli.Starting;
using Emulation.Domain.Wording;
using Emulation.Rules.Dossiers;

namespace Emulation.Cli.Commands;

/// <summary>`new`: a file to begin with, which is never written over another.</summary>
internal static class NewCommand
{
    public static Command Create(CommandStreams streams)
    {
        var kind = new Argument<string>("KIND") { Description = $"What to begin: {string.Join(", ", StartingFile.Kinds)}", HelpName = "KIND" };
        kind.AcceptOnlyFromAmong([.. StartingFile.Kinds]);
        var name = new Argument<string>("NAME") { Description = "The file to write; its ending is added where it has none. Comma-separated values are several files in a folder of this name" };
        var format = new Option<string?>("--format") { Description = "How dossiers are written; the ending of the name says it, too" };
        format.AcceptOnlyFromAmong("xlsx", "csv", "json");
        var lang = OptionParsers.Lang();
        var from = new Option<string?>("--from") { Description = "Fill the workbook or the JSON with these dossiers", HelpName = "FILE" };
        var period = OptionParsers.Period("The award period of tables: they state it, and have the columns that its texts ask for; left out: no period, the columns of 2024-2025");
        var command = new Command("new", "Write a file to begin with: tables for dossiers, a policy, a scenario or the plan of a movement.")
        {
            kind, name, format, lang, from, period,
        };
        command.SetAction((parsed, cancellationToken) =>
        {
            var (of, file, way) = (parsed.GetRequiredValue(kind), parsed.GetRequiredValue(name), parsed.GetValue(format));
            var language = OptionParsers.LanguageOf(parsed.GetValue(lang));
            var tables = parsed.GetValue(period) is not { } id ? null
                : parsed.GetValue(from) is null && of == "dossiers" && (way ?? FormatOf(file)) != "json" ? TemplateTables.For(OptionParsers.Whole(id))
                : throw new UsageException("`--period` is for empty tables of dossiers", "new", "write `emulation new dossiers NAME.xlsx --period ID`");
            return parsed.GetValue(from) is { } source
                ? FillAsync(of, file, way, source, language, streams, cancellationToken)
                : Task.FromResult(Run(of, file, way, language, tables, streams, cancellationToken));
        });
        return command;
    }

    private static async Task<int> FillAsync(
        string kind, string name, string? format, string source, WordingLanguage language, CommandStreams streams,
            CancellationToken cancellationToken)
    {
        format ??= kind == "dossiers" ? FormatOf(name) : "";
        if (format is not ("xlsx" or "json"))
        {
            throw new UsageException("`--from` is for dossiers as a workbook or as JSON", "new");
        }

        var path = RequireNew(Named(name, $".{format}"));
        InputFile.RequireAll([source], "new", SpreadsheetDossiers.IsFolder);
        var reporter = new Reporter(streams.Error);
        await using var files = new DossierFiles([source], streams, reporter);
        using var output = OutputFile.Open(path, streams);
        if (format == "json")
        {
            var units = await files.ReadAsync(period: null, cancellationToken).ToListAsync(cancellationToken).ConfigureAwait(false);
            DossierWriter.WriteDocument(output.Stream, new DossierHeader(), units, indented: true, cancellationToken);
        }
        else
        {
            using var sheets = new DossierSheets(language);
            await foreach (var unit in files.ReadAsync(period: null, cancellationToken).ConfigureAwait(false))
            {
                sheets.Add(unit);
            }

            reporter.Report(sheets.Diagnostics);
            sheets.Save(output.Stream);
        }

        // Half of the dossiers under the name of the whole would mislead.
        if (!reporter.HasErrors)
        {
            output.Commit(cancellationToken);
            Say(path, streams);
        }

        return reporter.ExitCode;
    }

    private static int Run(string kind, string name, string? format, WordingLanguage language, TemplateTables? tables, CommandStreams streams,
        CancellationToken cancellationToken)
    {
        if (kind != "dossiers")
        {
            return format is null
                ? Write(Named(name, ".yaml"), stream => stream.Write(Encoding.UTF8.GetBytes(StartingFile.Text($"{kind}.yaml"))), streams,
                    cancellationToken)
                : throw new UsageException($"`--format` is for dossiers; a {kind} is YAML", "new");
        }

        switch (format ?? FormatOf(name))
        {
            case "xlsx":
                return Write(Named(name, ".xlsx"), stream => DossierTemplate.WriteWorkbook(stream, language, tables ?? TemplateTables.For(null)), streams, cancellationToken);
            case "json":
                return Write(Named(name, ".json"), stream => stream.Write(Encoding.UTF8.GetBytes(StartingFile.Text("dossiers.json"))),
                    streams, cancellationToken);
            default:
                return WriteFolder(name, language, tables ?? TemplateTables.For(null), streams, cancellationToken);
        }
    }

    private static string FormatOf(string name) => EndingOf(name).ToUpperInvariant() switch
    {
        ".JSON" => "json",
        ".XLSX" or "" => "xlsx",
        var other => throw new UsageException($"`{other.ToLowerInvariant()}` says no format of dossiers", "new",
            "name it with `--format`: xlsx, csv or json"),
    };

    private static string Named(string name, string extension) =>
        EndingOf(name).Length == 0 ? name + extension : name;

    // In `v1.5` the point is one of a number.
    private static string EndingOf(string name) => Path.GetExtension(name) is ['.', var first, ..] ending && char.IsAsciiLetter(first) ? ending : "";

    private static int WriteFolder(string folder, WordingLanguage language, TemplateTables tables, CommandStreams streams, CancellationToken cancellationToken)
    {
        if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()))
        {
            throw new FileProblemException($"`{folder}` is there already, and nothing is written over it");
        }

        Directory.CreateDirectory(folder);
        foreach (var (file, text) in DossierTemplate.Files(language, tables))
        {
            Write(Path.Combine(folder, $"{file}.csv"), stream => stream.Write(Encoding.UTF8.GetBytes(text)), streams, cancellationToken);
        }

        return ExitCode.Done;
    }

    /// <exception cref="FileProblemException">There is such a file already.</exception>
    private static string RequireNew(string path) =>
        File.Exists(path) ? throw new FileProblemException($"`{path}` is there already, and nothing is written over it") : path;

    // The name may have got its ending here.
    private static void Say(string path, CommandStreams streams)
    {
        using var text = streams.TextOutput();
        text.WriteLine($"wrote {path}");
    }

    private static int Write(string path, Action<Stream> write, CommandStreams streams, CancellationToken cancellationToken)
    {
        using var output = OutputFile.Open(RequireNew(path), streams);
        write(output.Stream);
        output.Commit(cancellationToken);
        Say(path, streams);
        return ExitCode.Done;
    }
}
