using System.Collections.Immutable;
using Emulation.Domain.Policies;
using NodaTime;

namespace Emulation.Rules.Recording.Written;

/// <summary>A transition clause by which dossiers follow an earlier text.</summary>
public sealed record WrittenTransition
{
    /// <summary>The text that would apply otherwise: the number of a document, or a policy's id.</summary>
    public required string Newer { get; init; }

    /// <summary>The policies that the dossiers follow.</summary>
    public required ImmutableArray<PolicyId> Follows { get; init; }

    /// <summary>The day before which the dossiers had to be received.</summary>
    public required LocalDate ReceivedBefore { get; init; }

    /// <summary>Whether the newer text applies where it is more favourable.</summary>
    public required bool UnlessMoreFavourable { get; init; }

    /// <summary>Where the clause stands, or null where that is not known.</summary>
    public string? Cite { get; init; }
}
