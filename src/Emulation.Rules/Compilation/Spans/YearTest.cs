using System.Collections.Immutable;
using Emulation.Domain.Awards;
using Emulation.Domain.Conditions;
using Emulation.Domain.Findings;
using Emulation.Rules.Measuring;

namespace Emulation.Rules.Compilation.Spans;

/// <summary>Something that may hold in each award period by itself.</summary>
/// <param name="Of">Its history for one candidate.</param>
/// <param name="Facts">What was read of the period so many before this one.</param>
internal sealed record YearTest(Func<KindColumns, int, History> Of, Func<Subject, int, SpanFacts> Facts)
{
    public static YearTest Rated(RatingCondition condition, bool proven) => new(
        (columns, index) => proven ? columns.ProvenRating(index, condition.AtLeast) : columns.Rated(index, condition.AtLeast),
        (subject, k) =>
        {
            var period = subject.Period.Id.Plus(-k);
            var level = subject.Dossier.Ratings.For(period);
            return new(
                [subject.Read(FactNames.Rating(period), RecordNotes.Rating(subject.Dossier, period, proven))],
                level.IsKnown && !(proven && (subject.Columns.ProvenRating(subject.Index, condition.AtLeast) is var history) && (history.Possible & ~history.Yes & (1UL << k)) != 0)
                    ? [] : [subject.Lacks(FactNames.Rating(period), FactAskers.Ratings)]);
        });

    public static YearTest HeldTitle(ImmutableArray<AwardId> awards, ImmutableArray<int> titles, ImmutableArray<AwardRule?> rules, bool proven) => new(
        (columns, index) => columns.AnyTitle(index, titles, proven),
        (subject, k) => SpanFacts.Of(titles.Select((title, t) =>
        {
            var period = subject.Period.Id.Plus(-k);
            var held = subject.Columns.Title(subject.Index, title, proven).Within(1UL << k);
            return new SpanFacts(
                [subject.Read(FactNames.Title(period, awards[t]), RecordNotes.Title(subject, awards[t], period, held, k, proven))],
                held.Yes == held.Possible ? []
                    : k > 0 ? [subject.Lacks(FactNames.Titles(period), FactAskers.Titles)]
                    : Deciding(subject, rules[t]) ?? [subject.Lacks(FactNames.Title(period, awards[t]), FactAskers.Policy)]);
        })));

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
        (subject, k) => SpanFacts.Of(parts.Select(part => part.Facts(subject, k))));

    // A title of this period is decided here: it hangs on what its own decision lacks.
    private static ImmutableArray<MissingFact>? Deciding(Subject subject, AwardRule? rule) =>
        rule is null ? null : [.. rule.ExamineHeld(subject).StillMissing()];
}
