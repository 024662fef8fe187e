using Emulation.Domain.Candidates;

namespace Emulation.Rules.Custom;

/// <summary>A custom condition or fact that threw. What it said is not kept: it may hold personal data.</summary>
/// <param name="Candidate">The candidate whom it was asked about.</param>
/// <param name="Name">The name of the condition or of the fact.</param>
/// <param name="IsFact">Whether it is a fact.</param>
/// <param name="Exception">The type of the exception, or <see cref="NoAnswer"/>.</param>
internal sealed record CustomFailure(Candidate Candidate, string Name, bool IsFact, string Exception)
{
    /// <summary>It came back without an answer that can be used.</summary>
    public const string NoAnswer = "no answer";
}
