using NodaTime;

namespace Emulation.Domain.Policies;

/// <summary>An amending policy that a version of a text contains.</summary>
/// <param name="Id">The amending policy.</param>
/// <param name="Hash">The hash of its text, such as <c>sha256:…</c>.</param>
/// <param name="From">The first day on which it changed the text.</param>
public sealed record PolicyAmendment(PolicyId Id, string Hash, LocalDate From);
