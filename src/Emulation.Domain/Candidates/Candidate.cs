using Emulation.Domain.Dossiers;
using Emulation.Domain.Time;

namespace Emulation.Domain.Candidates;

/// <summary>Who or what is considered for an award.</summary>
/// <remarks>Closed: an individual, a collective, a household or an entry of a movement.</remarks>
public abstract class Candidate
{
    private Dossier _dossier = Dossier.Empty;

    private protected Candidate(CandidateId id) => Id = id;

    /// <summary>The candidate's id, unique within its kind and unit.</summary>
    public CandidateId Id { get; }

    /// <summary>What the candidate is.</summary>
    public abstract CandidateKind Kind { get; }

    /// <summary>The candidate's name, or null. Personal data: it decides nothing and is never logged.</summary>
    public string? Name { get; init; }

    /// <summary>The sector; null means that of the unit.</summary>
    public Sector? Sector { get; init; }

    /// <summary>The award period; null means that of the unit.</summary>
    public AwardPeriod? Period { get; init; }

    /// <summary>What is known about the candidate.</summary>
    public Dossier Dossier
    {
        get => _dossier;
        init => _dossier = value;
    }

    /// <summary>The same candidate, of whom something else is known.</summary>
    public Candidate With(Dossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        var copy = (Candidate)MemberwiseClone();
        copy._dossier = dossier;
        return copy;
    }

    /// <inheritdoc/>
    public sealed override string ToString() => Id.Value;
}
