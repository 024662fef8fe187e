using System.Collections.Immutable;

namespace Emulation.Cli.Output;

/// <summary>A format that decisions are written in. A new one is a class and a line in <see cref="All"/>.</summary>
/// <param name="Name">What `--format` calls it.</param>
/// <param name="Open">Makes its writer.</param>
internal sealed record DecisionFormat(string Name, Func<Stream, DecisionReport, DecisionWriter> Open)
{
    /// <summary>Whether the notices stand among the results; else they go to the error stream.</summary>
    public bool CarriesNotices { get; init; }

    /// <summary>Whether it has a place for a budget.</summary>
    public bool CarriesBudget { get; init; }

    /// <summary>Whether it is no text, and needs a file.</summary>
    public bool NeedsFile { get; init; }

    /// <summary>Whether its head states the award period that all units share.</summary>
    public bool StatesPeriod { get; init; }

    /// <summary>The formats; the first one is the default.</summary>
    public static ImmutableArray<DecisionFormat> All { get; } =
    [
        new("text", static (stream, report) => new TextDecisions(stream, report)) { CarriesNotices = true, CarriesBudget = true },
        new("json", static (stream, report) => new JsonDecisions(stream, report)) { CarriesNotices = true, CarriesBudget = true, StatesPeriod = true },
        new("jsonl", static (stream, report) => new JsonLinesDecisions(stream, report)),
        new("csv", static (stream, report) => new CsvDecisions(stream, report)),
        new("xlsx", static (stream, report) => new XlsxDecisions(stream, report)) { CarriesNotices = true, NeedsFile = true },
    ];
}
