using System.CommandLine;
using Emulation.Cli.Loading;
using Emulation.Cli.Output;
using Emulation.Cli.Progress;
using Emulation.Cli.Sampling;
using Emulation.Cli.Sampling.Movements;
using Emulation.Cli.Spreadsheets.Writing;
using Emulation.Domain.Candidates;
using Emulation.Domain.Time;
using Emulation.Domain.Wording;
using Emulation.Rules.Dossiers;

namespace Emulation.Cli.Commands;

/// <summary>`sample`: a deterministic synthetic population, to try and to measure.</summary>
internal static class SampleCommand
{
    public static Command Create(CommandStreams streams)
    {
        var people = OptionParsers.Count("--people", "How many people", 1);
        var units = OptionParsers.Count("--units", "How many units", 1);
        var seed = new Option<ulong>("--seed") { Description = "The same seed gives the same sample", HelpName = "S", DefaultValueFactory = static _ => 1 };
        var period = OptionParsers.Period("The award period of everyone; 2024-2025 where it is left out");
        var format = new Option<string>("--format") { Description = "How dossiers are written", DefaultValueFactory = static _ => "jsonl" }
            .AcceptOnlyFromAmong("json", "jsonl", "xlsx");
        var output = OptionParsers.Out();
        var lang = OptionParsers.Lang();
        var movement = new Option<string?>("--movement") { Description = "Data of this movement instead of dossiers", HelpName = "ID" };
        var part = new Option<string?>("--part") { Description = "Which of the movement's samples, where it has several", HelpName = "NAME" };
        var command = new Command("sample", "Write dossiers, or data of a movement, that nobody has: the same for the same seed.")
        {
            people, units, seed, period, format, lang, output, movement, part,
        };
        command.SetAction((parsed, cancellationToken) =>
        {
            if (parsed.GetValue(movement) is { } id)
            {
                // A sample of a movement has one size, and is written in the format of its data.
                Refuse(parsed, "says nothing about a sample of a movement", $"leave it out, or choose a part of `{id}` with `--part`", people, units, period, format);
                return Task.FromResult(Write(
                    MovementSamples.Find(id, parsed.GetValue(part)), parsed.GetValue(seed), parsed.GetValue(output), streams, cancellationToken));
            }

            Refuse(parsed, "is a part of the sample of a movement", "name the movement with `--movement`", part);
            return RunAsync(
                new SampleOptions
                {
                    People = parsed.GetValue(people),
                    Units = parsed.GetValue(units),
                    Seed = parsed.GetValue(seed),
                    Period = parsed.GetValue(period) is { } named ? OptionParsers.Whole(named) : AwardPeriod.SchoolYear(2024),
                },
                parsed.GetValue(format)!,
                OptionParsers.LanguageOf(parsed.GetValue(lang)),
                parsed.GetValue(output),
                streams,
                cancellationToken);
        });
        return command;
    }

    /// <exception cref="UsageException">One of the options is given.</exception>
    private static void Refuse(ParseResult parsed, string why, string help, params Option[] options)
    {
        if (options.FirstOrDefault(option => parsed.GetResult(option) is { Implicit: false }) is { } given)
        {
            throw new UsageException($"`{given.Name}` {why}", "sample", help);
        }
    }

    private static int Write(MovementSample sample, ulong seed, string? path, CommandStreams streams, CancellationToken cancellationToken)
    {
        using var output = OutputFile.Open(path, streams);
        sample.Write(output.Stream, seed, cancellationToken);
        output.Commit(cancellationToken);
        return ExitCode.Done;
    }

    private static async Task<int> RunAsync(
        SampleOptions options, string format, WordingLanguage language, string? path, CommandStreams streams, CancellationToken cancellationToken)
    {
        if (format == "xlsx" && path is null)
        {
            throw new UsageException("`--format xlsx` needs `--out`", "sample", "name a file with `--out`: a workbook is no text");
        }

        IEnumerable<UnitDossiers> population;
        try
        {
            population = options is { People: null, Units: null }
                ? throw new UsageException("say how many with `--people` or `--units`", "sample")
                : SamplePopulation.Generate(options, cancellationToken);
        }
        catch (ArgumentOutOfRangeException impossible)
        {
            throw new UsageException(impossible.Message.Split('\n', '(')[0].TrimEnd(' ', '.'), "sample");
        }

        var reporter = new Reporter(streams.Error);
        using var output = OutputFile.Open(path, streams);
        await UnitProgress.RunAsync(streams, reporter, path is not null, "writing", progress =>
        {
            var header = new DossierHeader { Period = options.Period, Sector = Sector.Civil };
            if (format == "xlsx")
            {
                WriteWorkbook(output.Stream, Counted(population, progress), language, reporter, cancellationToken);
            }
            else if (format == "json")
            {
                DossierWriter.WriteDocument(output.Stream, header, Counted(population, progress), indented: true, cancellationToken);
            }
            else
            {
                DossierWriter.WriteLines(output.Stream, header, Counted(population, progress), cancellationToken);
            }

            return Task.CompletedTask;
        }).ConfigureAwait(false);
        if (!reporter.HasErrors)
        {
            output.Commit(cancellationToken);
        }

        return reporter.ExitCode;
    }

    private static void WriteWorkbook(Stream output, IEnumerable<UnitDossiers> units, WordingLanguage language, Reporter reporter, CancellationToken cancellationToken)
    {
        using var sheets = new DossierSheets(language);
        foreach (var unit in units)
        {
            cancellationToken.ThrowIfCancellationRequested();
            sheets.Add(unit);
        }

        reporter.Report(sheets.Diagnostics);
        sheets.Save(output);
    }

    private static IEnumerable<UnitDossiers> Counted(IEnumerable<UnitDossiers> units, UnitProgress progress)
    {
        foreach (var unit in units)
        {
            yield return unit;
            progress.Add(unit);
        }
    }
}
