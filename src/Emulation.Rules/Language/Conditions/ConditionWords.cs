using System.Collections.Immutable;

namespace Emulation.Rules.Language.Conditions;

/// <summary>The vocabulary of conditions. A new condition is a file of its own and a line here.</summary>
internal static class ConditionWords
{
    public static ImmutableArray<ConditionWord> All { get; } =
    [
        CombinationReader.All,
        CombinationReader.Any,
        CombinationReader.Not,
        CombinationReader.AtLeast,
        RatingReader.Word,
        HeldReader.Word,
        EligibleReader.Word,
        SpanReader.Span,
        SpanReader.Since,
        InitiativeReader.Word,
        DisciplineReader.Word,
        AttestedReader.Word,
        AchievementReader.Word,
        MovementReader.Word,
        PlacementReader.Word,
        SubjectReader.Word,
        MembersReader.Word,
        ServiceReader.Word,
        AbsenceReader.Word,
        TrainingReader.Word,
        AssignmentReader.Transfer,
        AssignmentReader.Secondment,
        LeadsReader.Word,
        PendingReader.Word,
        DocumentReader.Word,
        NumberReader.Score,
        NumberReader.Metric,
        VoteConditionReader.Word,
        CustomReader.Word,
    ];

    private static readonly Dictionary<string, ConditionWord> _byWord = All.ToDictionary(word => word.Word, StringComparer.Ordinal);

    public static ConditionWord? Find(string word) => _byWord.GetValueOrDefault(word);

    /// <summary>The words that may stand in a place.</summary>
    public static IEnumerable<string> In(ConditionPlace place) => All.Where(word => word.MayStandIn(place)).Select(word => word.Word);
}
