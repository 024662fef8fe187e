using System.Collections.Immutable;
using Emulation.Domain.Candidates;
using Emulation.Domain.Units;

namespace Emulation.Domain.Conditions;

/// <summary>The candidate is of a kind; what is empty asks for nothing.</summary>
/// <param name="Sectors">One of these sectors.</param>
/// <param name="Positions">One of these positions.</param>
/// <param name="Tags">One of these tags, of the person or the unit.</param>
/// <param name="Levels">The unit is of one of these levels.</param>
public sealed record SubjectCondition(ImmutableArray<Sector> Sectors, ImmutableArray<string> Positions, ImmutableArray<string> Tags, ImmutableArray<UnitLevel> Levels) : Condition
{
    /// <summary>The person's sex; null asks for none.</summary>
    public Sex? Sex { get; init; }

    /// <summary>Whether the person leads a collective; null asks for nothing.</summary>
    public bool? Leads { get; init; }

    /// <summary>One of these nationalities of the person.</summary>
    public ImmutableArray<Citizenship> Nationalities { get; init; } = [];

    /// <summary>Whether it asks what only a person has.</summary>
    public bool IsAboutAPerson => !Positions.IsEmpty || Sex is not null || Leads is not null || !Nationalities.IsEmpty;
}
