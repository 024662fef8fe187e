namespace Emulation.Domain.Quotas;

/// <summary>What happens to a tie across the last place. Further ranking keys are not a policy: they are keys, and come before it.</summary>
public enum TiePolicy
{
    /// <summary>It is an outcome for the council to settle: who wins in every order of the tied is selected, who wins in some is contested.</summary>
    Refer,

    /// <summary>All of the contested are selected, more than there are places; nobody else loses a place for it.</summary>
    All,

    /// <summary>None of the contested is selected; their places stay open.</summary>
    None,

    /// <summary>By lot, with a seed that was published before: the order of SHA-256 over the seed, a line feed and the id.</summary>
    Lot,
}
