using System.Collections.Immutable;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Wording;

namespace Emulation.Rules.Explaining;

/// <summary>The words for what a commendation was given for.</summary>
internal static class BasisWords
{
    /// <summary>To follow the name of an award; empty where no basis is asked for.</summary>
    public static LocalizedText Of(ImmutableArray<CommendationBasis> bases) => bases.IsEmpty
        ? new("", "")
        : new($" ({string.Join(" hoặc ", bases.Select(basis => Of(basis).Vi))})", $" for {string.Join(" or ", bases.Select(basis => Of(basis).En))}");

    private static LocalizedText Of(CommendationBasis basis) => basis switch
    {
        CommendationBasis.Merit => new("theo công trạng", "merit"),
        CommendationBasis.Spontaneous => new("đột xuất", "a spontaneous achievement"),
        CommendationBasis.Movement => new("theo phong trào, chuyên đề", "a movement or theme"),
        CommendationBasis.Dedication => new("quá trình cống hiến", "dedication"),
        CommendationBasis.Seniority => new("theo niên hạn", "seniority"),
        _ => new("đối ngoại", "foreign affairs"),
    };
}
