using System.CommandLine;
using Emulation.Cli.Loading;
using Emulation.Cli.Spreadsheets.Reading;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Policies;
using Emulation.Rules.Deadlines;
using Emulation.Rules.Dossiers;
using Emulation.Rules.Language;
using Emulation.Rules.Movements;
using Emulation.Rules.Problems;
using Emulation.Rules.Rounds;
using Emulation.Rules.Scenarios;
using Emulation.Rules.Validation;

namespace Emulation.Cli.Commands;

/// <summary>`check`: reads and validates what authors wrote, and says all that is wrong.</summary>
internal static class CheckCommand
{
    // A folder of something else has thousands of files.
    private const int MostNamed = 20;

    private const string Beginnings =
        "a policy begins with `policy:`, a scenario with `scenario:`, a plan with `movement:`, a problem with `problem:`, dossiers with `\"format\": \"emulation.dossiers/1\"`";

    public static Command Create(CommandStreams streams)
    {
        var files = new Argument<string[]>("FILES")
        {
            Description = "Policies, scenarios, dossiers, plans of movements, their entries and records, and problems; in a folder, every YAML, JSON and JSON Lines file and every workbook that is one of them; the others are skipped and named; a folder with CSV files is read as dossiers",
            Arity = ArgumentArity.OneOrMore,
        };
        var noBuiltIn = new Option<bool>("--no-builtin")
        {
            Description = "Hold policies against those given alone, and the built-in ones that they need; one of a built-in id takes its place",
        };
        var command = new Command("check", "Read and validate policies, scenarios, dossiers and problems.") { files, noBuiltIn };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            parsed.GetRequiredValue(files), parsed.GetValue(noBuiltIn), streams, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string[] paths, bool noBuiltIn, CommandStreams streams, CancellationToken cancellationToken)
    {
        var diagnostics = new List<Diagnostic>();
        var policies = new List<ParsedPolicy>();
        var checkedFiles = new HashSet<string>(StringComparer.Ordinal);
        var skippedFiles = new List<string>();
        var unknown = new List<string>();
        var movements = new CheckedMovements();
        var tables = new List<Func<PolicyNames, IEnumerable<Diagnostic>>>();
        foreach (var file in AuthoredFiles.Find(paths))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (await CheckAsync(file, policies, movements, tables, diagnostics, streams, cancellationToken).ConfigureAwait(false))
            {
                checkedFiles.Add(InputFile.NameOf(file.Path));
            }
            else if (file.IsNamed)
            {
                // Whoever names a file means it; it is not skipped in silence.
                unknown.Add(InputFile.NameOf(file.Path));
            }
            else
            {
                skippedFiles.Add(file.Path);
            }
        }

        var validation = Validate(policies, noBuiltIn);
        diagnostics.AddRange(validation.Diagnostics.Where(diagnostic => diagnostic.Span is not { } span || checkedFiles.Contains(span.File)));
        if (tables.Count > 0 && validation.Catalog is { } catalog)
        {
            var names = PolicyNames.In(catalog.Policies);
            diagnostics.AddRange(tables.SelectMany(unknown => unknown(names)));
        }

        diagnostics.AddRange(movements.Together());
        var reporter = new Reporter(streams.Error);
        reporter.Report(diagnostics
            .OrderBy(diagnostic => diagnostic.Span?.File, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Span?.Sheet, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Span?.Line)
            .ThenBy(diagnostic => diagnostic.Span?.Column)
            .ThenBy(diagnostic => diagnostic.Code, StringComparer.Ordinal));
        await WriteSkippedAsync(skippedFiles, streams).ConfigureAwait(false);
        foreach (var file in unknown)
        {
            reporter.Error($"`{file}` does not say what it is", Beginnings);
        }

        if (checkedFiles.Count + unknown.Count == 0)
        {
            reporter.Error("there is nothing to check here", Beginnings);
        }

        var errors = unknown.Count + diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
        await using var text = streams.TextOutput();
        await text.WriteLineAsync($"{Count(checkedFiles.Count + unknown.Count, "file")}, {Count(errors, "error")}, {Count(diagnostics.Count + unknown.Count - errors, "warning")}").ConfigureAwait(false);
        return reporter.ExitCode;
    }

    private static string Count(int count, string what) => $"{count} {what}{(count == 1 ? "" : "s")}";

    private static async Task WriteSkippedAsync(List<string> files, CommandStreams streams)
    {
        if (files.Count > 0)
        {
            var (count, are) = files.Count == 1 ? ("1 file", "is") : ($"{files.Count} files", "are");
            var more = files.Count > MostNamed ? $" and {files.Count - MostNamed} more" : "";
            await streams.Error.WriteLineAsync(
                $"skipped {count} that {are} neither policy, scenario, problem nor dossiers: {string.Join(", ", files.Take(MostNamed))}{more}").ConfigureAwait(false);
        }
    }

    /// <summary>Whether the file is one that can be checked.</summary>
    private static async Task<bool> CheckAsync(
        AuthoredFile file, List<ParsedPolicy> policies, CheckedMovements movements, List<Func<PolicyNames, IEnumerable<Diagnostic>>> tables,
        List<Diagnostic> diagnostics, CommandStreams streams, CancellationToken cancellationToken)
    {
        var name = InputFile.NameOf(file.Path);
        if (SpreadsheetDossiers.IsSpreadsheet(file.Path))
        {
            using var spreadsheet = SpreadsheetDossiers.Read(file.Path, cancellationToken);
            await foreach (var unit in spreadsheet.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                diagnostics.AddRange(unit.Diagnostics);
            }

            tables.Add(spreadsheet.UnknownNames);   // which names there are is known when all policies are read
            return true;
        }

        var text = await InputFile.ReadTextAsync(file.Path, streams, cancellationToken).ConfigureAwait(false);
        switch (AuthoredFiles.KindOf(file.Path, text, file.IsNamed))
        {
            case FileKind.Policy:
                var reading = PolicyReader.Read(new PolicyText(name, text));
                diagnostics.AddRange(reading.Diagnostics);
                if (reading.Succeeded)
                {
                    policies.Add(reading.Policy);
                }

                return true;
            case FileKind.Scenario:
                diagnostics.AddRange(ScenarioReader.Read(text, name).Diagnostics);
                return true;
            case FileKind.Holidays:
                diagnostics.AddRange(HolidayReader.Read(text, name).Diagnostics);
                return true;
            case FileKind.Movement:
                var plan = MovementReader.Read(new PolicyText(name, text));
                diagnostics.AddRange(plan.Diagnostics);
                movements.Add(plan.Movement);
                return true;
            case FileKind.Results:
                diagnostics.AddRange(MovementResultsReader.Read(text, name).Diagnostics);
                return true;
            case FileKind.Records:
                diagnostics.AddRange(RecordFile.Check(text, name));
                return true;
            case FileKind.Entries:
                var entries = EntriesReader.Read(text, name);
                diagnostics.AddRange(entries.Diagnostics);
                movements.Add(entries.Entries);
                return true;
            case FileKind.Problem:
                diagnostics.AddRange(ProblemReader.Read(text, name).Diagnostics);
                return true;
            case FileKind.Dossiers:
                diagnostics.AddRange(DossierReader.Read(text, name).Diagnostics);
                return true;
            default:
                return false;
        }
    }

    // The files are validated together with the built-in policies, which they may stand under or amend, as `evaluate --policy` reads
    // them. The file of a built-in policy, word for word, stands in for it.
    private static PolicyValidation Validate(List<ParsedPolicy> policies, bool noBuiltIn)
    {
        var builtIn = PolicyLoader.BuiltIn().ToList();
        var same = policies.Select(policy => (policy.Policy.Id, policy.Policy.Hash)).ToHashSet();
        var beside = noBuiltIn
            ? NeededPolicies.Of(builtIn, policies, [])
            : builtIn.Where(policy => !same.Contains((policy.Policy.Id, policy.Policy.Hash)));
        return PolicyValidator.Validate(beside.Concat(policies));
    }
}
