using Emulation.Domain.Candidates;
using Emulation.Domain.Time;
using Emulation.Domain.Units;

namespace Emulation.Rules.Tests.Drafts;

/// <summary>A unit that a test still writes on: a school of civil servants in the school year 2024-2025.</summary>
internal sealed class UnitDraft(string id = "thcs-a")
{
    public string Id { get; } = id;

    public AwardPeriod Period { get; set; } = Given.Period;

    public Sector? Sector { get; set; } = Domain.Candidates.Sector.Civil;

    public UnitLevel? Level { get; set; } = UnitLevel.School;

    public string? Branch { get; set; }

    public ParentUnit[] Parents { get; set; } = [];

    public string[] Tags { get; set; } = [];

    public PersonDraft[] People { get; set; } = [];

    public CollectiveDraft[] Collectives { get; set; } = [];

    public PersonDraft[] Households { get; set; } = [];

    public UnitDraft Copy()
    {
        var copy = (UnitDraft)MemberwiseClone();
        copy.People = [.. People.Select(person => person.Copy())];
        copy.Collectives = [.. Collectives.Select(collective => collective.Copy())];
        copy.Households = [.. Households.Select(household => household.Copy())];
        return copy;
    }

    public UnitDossiers Seal() => new(new Unit(Id) { Level = Level, Branch = Branch, Parents = [.. Parents], Tags = [.. Tags] }, Period)
    {
        Sector = Sector,
        Individuals = [.. People.Select(person => person.Seal())],
        Collectives = [.. Collectives.Select(collective => collective.Seal())],
        Households = [.. Households.Select(household => new Household(household.Id) { Sector = household.Sector, Dossier = household.Dossier.Seal() })],
    };
}
