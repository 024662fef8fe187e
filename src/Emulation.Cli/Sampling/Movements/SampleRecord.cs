using NodaTime;

namespace Emulation.Cli.Sampling.Movements;

/// <summary>A record of the sample.</summary>
internal sealed record SampleRecord(string Id, string Unit, string Kind)
{
    public string? With { get; init; }

    public LocalDate? Date { get; init; }

    public LocalDate? Reported { get; init; }

    public string? Status { get; init; }

    public string? Replaces { get; init; }

    public bool IsNone { get; init; }
}
