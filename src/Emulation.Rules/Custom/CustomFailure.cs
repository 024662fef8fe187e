using Emulation.Domain.Candidates;

namespace Emulation.Rules.Custom;

/// <summary>A custom condition that threw. What it said is not kept: it may hold personal data.</summary>
/// <param name="Candidate">The candidate whom it was asked about.</param>
/// <param name="Condition">The condition's name.</param>
/// <param name="Exception">The type of the exception.</param>
internal sealed record CustomFailure(Candidate Candidate, string Condition, string Exception);
