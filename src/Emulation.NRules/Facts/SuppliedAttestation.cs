using Emulation.Domain.Candidates;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Units;

namespace Emulation.NRules.Facts;

/// <summary>An attested fact, stated by a rule.</summary>
/// <param name="unit">The candidate's unit.</param>
/// <param name="kind">What the candidate is.</param>
/// <param name="candidate">The candidate.</param>
/// <param name="key">The key, as the policy names it.</param>
/// <param name="value">What is stated.</param>
public sealed class SuppliedAttestation(UnitId unit, CandidateKind kind, CandidateId candidate, string key, bool value) : SuppliedFact(unit, kind, candidate)
{
    /// <summary>The key, as the policy names it.</summary>
    public string Key { get; } = key;

    /// <summary>What is stated.</summary>
    public bool Value { get; } = value;

    internal override string SortKey => $"attested {Key} {Value}";

    internal override Dossier AddTo(Dossier dossier) => dossier.Attested[Key] switch
    {
        null => dossier.WithAttested(AttestedFacts.Create([.. dossier.Attested.All, (Key, Value)])),
        { } stated when stated == Value => dossier,
        _ => throw new InvalidOperationException($"`{Key}` is supplied for `{Candidate}` of unit `{Unit}`, of whom the opposite is stated."),
    };
}
