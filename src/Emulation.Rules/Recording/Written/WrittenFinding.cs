using System.Collections.ObjectModel;
using Emulation.Domain.Findings;

namespace Emulation.Rules.Recording.Written;

/// <summary>What was found for one criterion.</summary>
public sealed record WrittenFinding
{
    /// <summary>The criterion's id.</summary>
    public required string Criterion { get; init; }

    /// <summary>What was found.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>Where the criterion stands in the law.</summary>
    public required string Cite { get; init; }

    /// <summary>The facts that were read, each with its value.</summary>
    public IReadOnlyDictionary<string, string> Read { get => field ?? ReadOnlyDictionary<string, string>.Empty; init; }

    /// <summary>The condition of a host that failed; null where none did.</summary>
    public ExtensionFailure? Failure { get; init; }
}
