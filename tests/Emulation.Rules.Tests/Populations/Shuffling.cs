using Emulation.Rules.Tests.Drafts;

namespace Emulation.Rules.Tests.Populations;

/// <summary>Puts everything in a unit that is a list into another order.</summary>
internal sealed class Shuffling(Random random)
{
    public UnitDraft All(UnitDraft original)
    {
        var unit = original.Copy();
        unit.People = Shuffled(unit.People)!;
        unit.Collectives = Shuffled(unit.Collectives)!;
        unit.Tags = Shuffled(unit.Tags)!;
        foreach (var person in unit.People)
        {
            person.Tags = Shuffled(person.Tags);
            person.Leads = Shuffled(person.Leads);
            All(person.Dossier);
        }

        foreach (var collective in unit.Collectives)
        {
            collective.Members = Shuffled(collective.Members);
            All(collective.Dossier);
        }

        return unit;
    }

    private void All(DossierDraft dossier)
    {
        dossier.Ratings = Shuffled(dossier.Ratings)!;
        dossier.Titles = Shuffled(dossier.Titles)!;
        dossier.Commendations = Shuffled(dossier.Commendations)!;
        dossier.Initiatives = Shuffled(dossier.Initiatives);
        dossier.Disciplines = Shuffled(dossier.Disciplines);
        dossier.Pending = Shuffled(dossier.Pending);
        dossier.Documents = Shuffled(dossier.Documents);
        dossier.Achievements = Shuffled(dossier.Achievements);
        dossier.Movements = Shuffled(dossier.Movements);
        dossier.Placements = Shuffled(dossier.Placements);
        dossier.Attested = Shuffled(dossier.Attested)!;
        dossier.Scores = Shuffled(dossier.Scores)!;
        dossier.Votes = Shuffled(dossier.Votes)!;
    }

    private T[]? Shuffled<T>(T[]? items)
    {
        T[]? shuffled = items is null ? null : [.. items];
        random.Shuffle(shuffled ?? []);
        return shuffled;
    }
}
