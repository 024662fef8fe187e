using System.Collections.Immutable;
using Emulation.Domain.Citations;
using Emulation.Domain.Policies;

namespace Emulation.Rules.Recording.Written;

/// <summary>A policy that decided.</summary>
public sealed record WrittenPolicy
{
    /// <summary>The policy's id.</summary>
    public required PolicyId Id { get; init; }

    /// <summary>The hash of its text, such as <c>sha256:…</c>.</summary>
    public required string Hash { get; init; }

    /// <summary>Whether its text was verified.</summary>
    public required VerificationStatus Status { get; init; }

    /// <summary>The amending policies that its text contains.</summary>
    public ImmutableArray<WrittenAmendment> AmendedBy { get => field.IsDefault ? [] : field; init; }
}
