using Emulation.Domain.Policies;

namespace Emulation.Rules.Recording.Written;

/// <summary>An amending policy that a text contains.</summary>
public sealed record WrittenAmendment
{
    /// <summary>The amending policy's id.</summary>
    public required PolicyId Id { get; init; }

    /// <summary>The hash of its text, such as <c>sha256:…</c>.</summary>
    public required string Hash { get; init; }
}
