using Emulation.Domain.Findings;
using NodaTime;

namespace Emulation.Rules.Recording.Written;

/// <summary>What a council settled.</summary>
public sealed record WrittenRuling
{
    /// <summary>What it settled.</summary>
    public required string Outcome { get; init; }

    /// <summary>The number of its decision, or null.</summary>
    public string? Decision { get; init; }

    /// <summary>The day of its decision, or null.</summary>
    public LocalDate? Date { get; init; }
}
