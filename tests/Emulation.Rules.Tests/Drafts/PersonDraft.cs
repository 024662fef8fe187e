using Emulation.Domain.Candidates;
using Emulation.Domain.Time;
using NodaTime;

namespace Emulation.Rules.Tests.Drafts;

/// <summary>A person whom a test still writes on.</summary>
internal sealed class PersonDraft(string id)
{
    public string Id { get; } = id;

    public Sector? Sector { get; set; }

    public AwardPeriod? Period { get; set; }

    public string? Position { get; set; }

    public Sex? Sex { get; set; }

    public string[]? Tags { get; set; }

    public string[]? Leads { get; set; }

    public LocalDate? ServiceFrom { get; set; }

    public ServiceSpell[]? Spells { get; set; }

    public Absence[]? Absences { get; set; }

    public Training[]? Trainings { get; set; }

    public Assignment[] Assignments { get; set; } = [];

    public DossierDraft Dossier { get; set; } = new();

    public PersonDraft Copy()
    {
        var copy = (PersonDraft)MemberwiseClone();
        copy.Dossier = Dossier.Copy();
        return copy;
    }

    public Individual Seal() => new(Id)
    {
        Sector = Sector,
        Period = Period,
        Position = Position,
        Sex = Sex,
        Tags = Tags is { } tags ? [.. tags] : null,
        Leads = Leads is { } leads ? [.. leads] : null,
        ServiceFrom = ServiceFrom,
        ServiceSpells = Spells is { } spells ? [.. spells] : null,
        Absences = Absences is { } absences ? [.. absences] : null,
        Trainings = Trainings is { } trainings ? [.. trainings] : null,
        Assignments = [.. Assignments],
        Dossier = Dossier.Seal(),
    };
}
