using Emulation.Domain.Candidates;
using Emulation.Domain.Time;

namespace Emulation.Rules.Dossiers;

/// <summary>What a dossier file states once for all of its units.</summary>
public sealed record DossierHeader
{
    /// <summary>The only value of <c>format</c> that this library reads and writes.</summary>
    public const string Format1 = "emulation.dossiers/1";

    /// <summary>The award period of every unit that states none of its own; null where each unit states one.</summary>
    public AwardPeriod? Period { get; init; }

    /// <summary>The sector of every unit that states none of its own; null where not known.</summary>
    public Sector? Sector { get; init; }

    /// <summary>The branch (ngành) of every unit that states none of its own, such as <c>education</c>; null where not known.</summary>
    public string? Branch { get; init; }
}
