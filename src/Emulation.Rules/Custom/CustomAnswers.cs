using System.Collections.Frozen;
using Emulation.Domain.Candidates;

namespace Emulation.Rules.Custom;

/// <summary>All that code of the host answered about one unit.</summary>
/// <remarks>
/// It is asked once. Whoever looks for reasons afterwards, or walks over the unit again for a quota over several units, goes by what
/// was answered: so no reason contradicts its outcome, and nobody waits for code of the host when the unit is decided.
/// </remarks>
internal sealed class CustomAnswers(IReadOnlyDictionary<(object Asker, CandidateKind Kind, CandidateId Candidate), GivenAnswer> answers)
{
    private readonly FrozenDictionary<(object Asker, CandidateKind Kind, CandidateId Candidate), GivenAnswer> _answers = answers.ToFrozenDictionary();

    /// <summary>What was answered about a candidate; null where nobody was asked.</summary>
    /// <param name="asker">The fact of the host, or the kernel that asks its condition.</param>
    /// <param name="candidate">The candidate.</param>
    public GivenAnswer? Of(object asker, Candidate candidate) => _answers.TryGetValue((asker, candidate.Kind, candidate.Id), out var given) ? given : null;
}
