using Emulation.Domain.Citations;
using NodaTime;

namespace Emulation.Domain.Policies;

/// <summary>Which text dossiers follow that were received before a new one applied (điều khoản chuyển tiếp).</summary>
/// <param name="ReceivedBefore">Dossiers received before this day follow the earlier text.</param>
/// <param name="UnlessMoreFavourable">Whether the new text applies to them all the same where it is more favourable.</param>
public sealed record TransitionClause(LocalDate ReceivedBefore, bool UnlessMoreFavourable)
{
    /// <summary>Where the clause stands; null where the text that holds it is known and not encoded.</summary>
    public Citation? Citation { get; init; }
}
