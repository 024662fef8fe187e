using Emulation.Domain.Candidates;
using Emulation.Domain.Policies;

namespace Emulation.Cli.Loading;

/// <summary>An attested fact that policies ask for of one kind of candidate.</summary>
/// <param name="Kind">Of whom it is asked.</param>
/// <param name="Meanings">What it means and who states it, as each policy says; what several say alike stands once.</param>
/// <param name="IsOfFirstTitles">Whether a title of the first two tiers asks for it.</param>
internal sealed record AskedFact(CandidateKind Kind, IReadOnlyList<AttestedFact> Meanings, bool IsOfFirstTitles)
{
    /// <summary>Its key in dossiers.</summary>
    public string Key => Meanings[0].Key;
}
