using Emulation.Domain.Candidates;

namespace Emulation.Rules.Custom;

/// <summary>A call of a host's code.</summary>
/// <param name="Candidate">Whom it was asked about.</param>
/// <param name="Name">The name of the condition or of the fact.</param>
internal sealed record CustomCall(CandidateId Candidate, string Name);
