using System.Collections.Immutable;
using Emulation.Domain.Conditions;
using Emulation.Domain.Findings;
using Emulation.Rules.Compilation.Kernels;
using Emulation.Rules.Measuring;

namespace Emulation.Rules.Compilation.Spans;

/// <summary>Something that may hold over the last so many award periods as a whole.</summary>
/// <param name="Of">Its outcome for one candidate and a number of periods.</param>
/// <param name="Reads">What was read over a number of periods.</param>
/// <param name="Lacks">What is missing over a number of periods.</param>
internal sealed record WindowTest(
    Func<UnitColumns, KindColumns, int, int, byte> Of, Func<Subject, int, IEnumerable<FactRead>> Reads, Func<Subject, int, IEnumerable<MissingFact>> Lacks)
{
    /// <summary>A yearly test, in every year of the window or in so many of them.</summary>
    public static WindowTest Years(YearTest year, bool every, int times) => new(
        (_, columns, index, years) =>
        {
            var history = year.Of(columns, index).Within(History.Window(years));
            return every ? history.Throughout(History.Window(years)) : history.AtLeast(times);
        },
        (subject, years) => Enumerable.Range(0, years).SelectMany(k => year.Reads(subject, k)),
        (subject, years) => Enumerable.Range(0, years).SelectMany(k => year.Lacks(subject, k)));

    public static WindowTest HeldCommendation(HeldCondition condition, bool proven) => new(
        (unit, columns, index, years) => CommendationCount.Of(condition, columns, index, unit.AsOf, years, ever: false, proven),
        (subject, years) =>
        {
            var count = subject.Dossier.Commendations.Counted.Count(record =>
                record.Decided <= subject.Unit.AsOf && record.Decided >= subject.Period.StartOfEarlier(years - 1) && condition.Awards.Contains(record.Award)
                && CommendationCount.IsGivenFor(record, condition.Bases, proven) == Tri.Met);
            return [subject.Read(Commendations(condition), $"{count}")];
        },
        (subject, years) => CommendationCount.Of(condition, subject.Columns, subject.Index, subject.Unit.AsOf, years, ever: false, proven) == Tri.Unknown
            ? [subject.Lacks(Commendations(condition), FactAskers.Commendations)]
            : []);

    public static WindowTest Initiatives(InitiativeCondition condition, bool proven) => new(
        (unit, columns, index, years) => Count(condition, unit, columns, index, years, proven),
        (subject, _) => [subject.Read("initiatives", subject.Dossier.Initiatives is { } list ? $"{list.Counted.Length}" : FactNames.Unknown)],
        (subject, years) => Count(condition, subject.Unit, subject.Columns, subject.Index, years, proven) == Tri.Unknown
            ? [subject.Lacks("initiatives", FactAskers.Initiatives)]
            : []);

    public static WindowTest Combined(ImmutableArray<WindowTest> parts, int need) => new(
        (unit, columns, index, years) =>
        {
            var (met, possible) = (0, 0);
            foreach (var part in parts)
            {
                var outcome = part.Of(unit, columns, index, years);
                met += outcome == Tri.Met ? 1 : 0;
                possible += outcome != Tri.NotMet ? 1 : 0;
            }

            return Tri.Between(met >= need, possible >= need);
        },
        (subject, years) => parts.SelectMany(part => part.Reads(subject, years)),
        (subject, years) => parts.SelectMany(part => part.Lacks(subject, years)));

    private static string Commendations(HeldCondition condition) => $"commendations.{string.Join("|", condition.Awards)}";

    private static byte Count(InitiativeCondition condition, UnitColumns unit, KindColumns columns, int index, int years, bool proven)
    {
        if (columns.Candidates[index].Dossier.Initiatives is not { } initiatives)
        {
            return Tri.Unknown;
        }

        var period = columns.Periods[index];
        var (met, possible) = (0, 0);
        foreach (var initiative in initiatives.Counted)
        {
            var outcome = InitiativeTest.Of(initiative, condition, unit.AsOf, period.StartOfEarlier(years - 1), period.To);
            met += outcome == Tri.Met && !(proven && initiative.Evidence.IsEmpty) ? 1 : 0;
            possible += outcome != Tri.NotMet ? 1 : 0;
        }

        return Tri.Between(met >= condition.Count, possible >= condition.Count);
    }
}
