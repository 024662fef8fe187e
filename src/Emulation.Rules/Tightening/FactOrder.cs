using System.Collections.Immutable;
using Emulation.Domain.Conditions;

namespace Emulation.Rules.Tightening;

/// <summary>The order of each kind of condition that has one: when a fact that meets the first must meet the second.</summary>
/// <remarks>
/// A kind without a row is met by what says the same and by nothing else. Every row compares the keys that it knows and asks
/// that all others say the same, so that a key which comes later can never make a false proof.
/// </remarks>
internal static class FactOrder
{
    private static readonly ImmutableDictionary<Type, Func<Condition, Condition, Implication, bool>> _orders =
        new Dictionary<Type, Func<Condition, Condition, Implication, bool>>
        {
            [typeof(RatingCondition)] = Row<RatingCondition>(YearOrder.Rating),
            [typeof(HeldCondition)] = Row<HeldCondition>(YearOrder.Held),
            [typeof(SpanCondition)] = Row<SpanCondition>(YearOrder.Span),
            [typeof(MembersCondition)] = Row<MembersCondition>(MemberOrder.Members),
            [typeof(SubjectCondition)] = Row<SubjectCondition>(MemberOrder.Subject),
            [typeof(InitiativeCondition)] = Row<InitiativeCondition>(RecordOrder.Initiative),
            [typeof(AchievementCondition)] = Row<AchievementCondition>(RecordOrder.Achievement),
            [typeof(DisciplineCondition)] = Row<DisciplineCondition>(RecordOrder.Discipline),
            [typeof(MovementCondition)] = Row<MovementCondition>(RecordOrder.Movement),
            [typeof(PlacementCondition)] = Row<PlacementCondition>(RecordOrder.Placement),
            [typeof(ServiceCondition)] = Row<ServiceCondition>(WorkOrder.Service),
            [typeof(AbsenceCondition)] = Row<AbsenceCondition>(WorkOrder.Absence),
            [typeof(TrainingCondition)] = Row<TrainingCondition>(WorkOrder.Training),
            [typeof(TransferCondition)] = Row<TransferCondition>(WorkOrder.Transfer),
            [typeof(NumberCondition)] = Row<NumberCondition>(FigureOrder.Number),
            [typeof(VoteCondition)] = Row<VoteCondition>(FigureOrder.Vote),
            [typeof(LeadsCondition)] = Row<LeadsCondition>(MemberOrder.Leads),
        }.ToImmutableDictionary();

    // What reads no records comes out the same whether or not they need evidence.
    private static readonly ImmutableHashSet<Type> _withoutRecords =
    [
        typeof(AttestedCondition), typeof(EligibleCondition), typeof(SubjectCondition), typeof(DocumentCondition),
        typeof(NumberCondition), typeof(VoteCondition),
        typeof(ServiceCondition), typeof(AbsenceCondition), typeof(TrainingCondition), typeof(TransferCondition), typeof(SecondmentCondition),
    ];

    // What asks something of others is as strict as what it asks of them, some of which a record may speak for and some against.
    private static readonly ImmutableHashSet<Type> _asksOthers = [typeof(MembersCondition), typeof(LeadsCondition)];

    /// <summary>The kinds that have an order of their own.</summary>
    public static IEnumerable<Type> Kinds => _orders.Keys;

    /// <summary>Whether what meets <paramref name="a"/> is shown to meet <paramref name="b"/>.</summary>
    public static bool Holds(Condition a, Condition b, Implication within) =>
        a.GetType() == b.GetType()
        && (_asksOthers.Contains(a.GetType())
            ? Orders(a, b, within)
            : KeepsEvidence(a, within) && (Sameness.Of(a, b, within.Left, within.Right) || Orders(a, b, within)));

    /// <summary>Whether every one of the first list is on the second; an empty second list asks for nothing.</summary>
    public static bool Narrower<T>(ImmutableArray<T> a, ImmutableArray<T> b) => b.IsEmpty || (!a.IsEmpty && a.All(b.Contains));

    /// <summary>Whether both name the same, in whatever order.</summary>
    public static bool Alike<T>(ImmutableArray<T> a, ImmutableArray<T> b) => a.All(b.Contains) && b.All(a.Contains);

    /// <summary>Whether the first asks for at least as much; where the second is null it asks for nothing.</summary>
    public static bool AtLeast<T>(T? a, T? b)
        where T : struct, IComparable => b is not { } least || (a is { } much && much.CompareTo(least) >= 0);

    private static bool Orders(Condition a, Condition b, Implication within) =>
        _orders.TryGetValue(a.GetType(), out var order) && order(a, b, within);

    // A record without evidence establishes nothing where it is required; a text that requires none finds more.
    private static bool KeepsEvidence(Condition condition, Implication within) =>
        within.Left.NeedsEvidence || !within.Right.NeedsEvidence || _withoutRecords.Contains(condition.GetType());

    private static Func<Condition, Condition, Implication, bool> Row<T>(Func<T, T, Implication, bool> order)
        where T : Condition => (a, b, within) => order((T)a, (T)b, within);
}
