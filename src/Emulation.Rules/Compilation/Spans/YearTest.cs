using System.Collections.Immutable;
using Emulation.Domain.Awards;
using Emulation.Domain.Conditions;
using Emulation.Domain.Findings;
using Emulation.Rules.Measuring;

namespace Emulation.Rules.Compilation.Spans;

/// <summary>Something that may hold in each award period by itself.</summary>
/// <param name="Of">Its history for one candidate.</param>
/// <param name="Reads">What was read of the period so many before this one.</param>
/// <param name="Lacks">What is missing of that period, where it is open.</param>
internal sealed record YearTest(
    Func<KindColumns, int, History> Of, Func<Subject, int, IEnumerable<FactRead>> Reads, Func<Subject, int, IEnumerable<MissingFact>> Lacks)
{
    public static YearTest Rated(RatingCondition condition, bool proven) => new(
        (columns, index) => proven ? columns.ProvenRating(index, condition.AtLeast) : columns.Rated(index, condition.AtLeast),
        (subject, k) =>
        {
            var period = subject.Period.Id.Plus(-k);
            return [subject.Read(FactNames.Rating(period), RecordNotes.Rating(subject.Dossier, period, proven))];
        },
        (subject, k) =>
        {
            var period = subject.Period.Id.Plus(-k);
            var level = subject.Dossier.Ratings.For(period);
            return level.IsKnown && !(proven && (subject.Columns.ProvenRating(subject.Index, condition.AtLeast) is var history) && (history.Possible & ~history.Yes & (1UL << k)) != 0)
                ? [] : [subject.Lacks(FactNames.Rating(period), FactAskers.Ratings)];
        });

    public static YearTest HeldTitle(ImmutableArray<AwardId> awards, ImmutableArray<int> titles, ImmutableArray<AwardRule?> rules, bool proven) => new(
        (columns, index) => columns.AnyTitle(index, titles, proven),
        (subject, k) => titles.Select((title, t) =>
        {
            var period = subject.Period.Id.Plus(-k);
            return subject.Read(FactNames.Title(period, awards[t]), RecordNotes.Title(subject, awards[t], period, Held(subject, title, k, proven), k, proven));
        }),
        (subject, k) => titles.SelectMany((title, t) =>
        {
            var period = subject.Period.Id.Plus(-k);
            var held = Held(subject, title, k, proven);
            return held.Yes == held.Possible ? []
                : k > 0 ? [subject.Lacks(FactNames.Titles(period), FactAskers.Titles)]
                : Deciding(subject, rules[t]) ?? [subject.Lacks(FactNames.Title(period, awards[t]), FactAskers.Policy)];
        }));

    public static YearTest Combined(ImmutableArray<YearTest> parts, bool all) => new(
        (columns, index) =>
        {
            var history = parts[0].Of(columns, index);
            for (var p = 1; p < parts.Length; p++)
            {
                var part = parts[p].Of(columns, index);
                history = all ? history.And(part) : history.Or(part);
            }

            return history;
        },
        (subject, k) => parts.SelectMany(part => part.Reads(subject, k)),
        (subject, k) => parts.SelectMany(part => part.Lacks(subject, k)));

    private static History Held(Subject subject, int title, int k, bool proven) => subject.Columns.Title(subject.Index, title, proven).Within(1UL << k);

    // A title of this period is decided here: it hangs on what its own decision lacks.
    private static IEnumerable<MissingFact>? Deciding(Subject subject, AwardRule? rule) => rule?.ExamineHeld(subject).StillMissing();
}
