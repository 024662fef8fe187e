using Emulation.Domain.Dossiers;
using NodaTime;

namespace Emulation.Domain.Candidates;

/// <summary>A time in service in one kind of work, area and post.</summary>
/// <param name="Kind">The kind of work, such as <c>teaching</c>.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The first day after it, or null while it lasts.</param>
public sealed record ServiceSpell(string Kind, LocalDate From, LocalDate? To = null)
{
    /// <summary>The area; none where it is no special one, not known where nobody stated it.</summary>
    public Fact<AreaId> Area { get; init; }

    /// <summary>The post held; none where there was none, not known where nobody stated it.</summary>
    public Fact<PostId> Post { get; init; }
}
