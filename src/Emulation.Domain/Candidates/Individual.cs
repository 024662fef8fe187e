using System.Collections.Immutable;
using NodaTime;

namespace Emulation.Domain.Candidates;

/// <summary>A person (cá nhân).</summary>
/// <param name="id">The person's id.</param>
public sealed class Individual(CandidateId id) : Candidate(id)
{
    /// <inheritdoc/>
    public override CandidateKind Kind => CandidateKind.Individual;

    /// <summary>The position held, such as <c>teacher</c>; null where not known.</summary>
    public string? Position { get; init; }

    /// <summary>The person's sex; null where not known.</summary>
    public Sex? Sex { get; init; }

    /// <summary>What the person leads; null where not known.</summary>
    public ImmutableArray<string>? Leads { get; init; }

    /// <summary>Free tags that a policy may ask for; null where not known.</summary>
    public ImmutableArray<string>? Tags { get; init; }

    /// <summary>The first day of service; null where not known.</summary>
    public LocalDate? ServiceFrom { get; init; }

    /// <summary>The single spells of service, by their first day; null where they are not known.</summary>
    public ImmutableArray<ServiceSpell>? ServiceSpells
    {
        get;
        init => field = value is { } spells ? [.. spells.OrderBy(spell => spell.From).ThenBy(spell => spell.To ?? LocalDate.MaxIsoValue).ThenBy(spell => spell.Kind, StringComparer.Ordinal)] : null;
    }

    /// <summary>The trainings that the person was sent to; null where not known.</summary>
    public ImmutableArray<Training>? Trainings { get; init; }

    /// <summary>Where the person worked and how much, by the first day; empty means in the unit that lists the person.</summary>
    public ImmutableArray<Assignment> Assignments
    {
        get;
        init => field = [.. value.OrderBy(assignment => assignment.From).ThenBy(assignment => assignment.Unit.Value, StringComparer.Ordinal)];
    } = [];

    /// <summary>Absences; null where not known.</summary>
    public ImmutableArray<Absence>? Absences { get; init; }

    /// <summary>The day of death; null where the person is alive or nobody stated it.</summary>
    public LocalDate? Died { get; init; }

    /// <summary>The nationality as a two-letter country code, such as <c>VN</c>; null where not known.</summary>
    public string? Nationality { get; init; }

    /// <summary>Whether the person is a citizen of Vietnam; null where not known.</summary>
    public Citizenship? Citizenship => Nationality switch
    {
        null => null,
        "VN" => Candidates.Citizenship.Vietnamese,
        _ => Candidates.Citizenship.Foreign,
    };
}
