using Emulation.Domain.Candidates;

namespace Emulation.Rules.Tests.Drafts;

/// <summary>A collective that a test still writes on. Without members it has all of the unit.</summary>
internal sealed class CollectiveDraft(string id)
{
    public string Id { get; } = id;

    public Sector? Sector { get; set; }

    public bool HasAllOfUnit { get; set; } = true;

    public Membership[]? Members { get; set; }

    public DossierDraft Dossier { get; set; } = new();

    public CollectiveDraft Copy()
    {
        var copy = (CollectiveDraft)MemberwiseClone();
        copy.Dossier = Dossier.Copy();
        return copy;
    }

    public Collective Seal() => new(Id)
    {
        Sector = Sector,
        HasAllOfUnit = HasAllOfUnit,
        Members = Members is { } members ? [.. members] : null,
        Dossier = Dossier.Seal(),
    };
}
