using Emulation.Domain.Conditions;

namespace Emulation.Rules.Tightening;

/// <summary>The order of conditions that look for records in a dossier: what the stricter one finds the other one finds.</summary>
internal static class RecordOrder
{
    public static bool Initiative(InitiativeCondition a, InitiativeCondition b, Implication within) =>
        Sameness.Of(a with { Kinds = b.Kinds, Scope = b.Scope, Count = b.Count, InPeriod = b.InPeriod }, b, within.Left, within.Right)
        && a.Kinds.All(b.Kinds.Contains)
        && a.Scope >= b.Scope
        && a.Count >= b.Count
        && (a.InPeriod || !b.InPeriod || within.Place.Window is not null);

    public static bool Achievement(AchievementCondition a, AchievementCondition b, Implication within) =>
        Sameness.Of(a with { Kinds = b.Kinds, Scope = b.Scope }, b, within.Left, within.Right)
        && a.Kinds.All(b.Kinds.Contains)
        && FactOrder.AtLeast(a.Scope, b.Scope);

    /// <summary>That there is a measure: of a graver form, or at a narrower time.</summary>
    public static bool Discipline(DisciplineCondition a, DisciplineCondition b, Implication within) =>
        Sameness.Of(a with { AtLeast = b.AtLeast, During = b.During }, b, within.Left, within.Right)
        && a.AtLeast >= b.AtLeast
        && (a.During == b.During || b.During == DisciplineTime.Ever);

    public static bool Movement(MovementCondition a, MovementCondition b, Implication within) =>
        Sameness.Of(a with { Place = b.Place, LaunchedBy = b.LaunchedBy, Years = b.Years, Reviews = b.Reviews, Movement = b.Movement }, b, within.Left, within.Right)
        && a.Place >= b.Place
        && FactOrder.Narrower(a.LaunchedBy, b.LaunchedBy)
        && FactOrder.Narrower(a.Reviews, b.Reviews)
        && FactOrder.AtLeast(a.Years, b.Years)
        && (b.Movement is null || a.Movement == b.Movement);

    public static bool Placement(PlacementCondition a, PlacementCondition b, Implication within) =>
        Sameness.Of(a with { AtMost = b.AtMost, OrganisedBy = b.OrganisedBy }, b, within.Left, within.Right)
        && a.AtMost <= b.AtMost
        && FactOrder.Narrower(a.OrganisedBy, b.OrganisedBy);
}
