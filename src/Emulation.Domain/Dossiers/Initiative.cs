using System.Collections.Immutable;
using Emulation.Domain.Awards;
using NodaTime;

namespace Emulation.Domain.Dossiers;

/// <summary>An initiative, research, project or ingenuity in combat.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Scope">How far its effect was recognised; not known where nobody stated it.</param>
public sealed record Initiative(InitiativeKind Kind, Fact<InfluenceScope> Scope) : DossierRecord
{
    /// <summary>The day it was recognised or accepted; none where it was not, not known where nobody stated it.</summary>
    public Fact<LocalDate> Recognised { get; init; }

    /// <summary>The awards that it was already used for; null where not known.</summary>
    public ImmutableArray<AwardId>? UsedFor { get; init; }
}
