using System.Collections.Immutable;
using System.Numerics;
using Emulation.Domain.Awards;
using Emulation.Domain.Conditions;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Findings;
using Emulation.Rules.Compilation.Kernels;
using Emulation.Rules.Measuring;
using NodaTime;

namespace Emulation.Rules.Compilation.Spans;

/// <summary>
/// A run of award periods up to this one, each of which passes a yearly test, over which another test holds; where an
/// earlier award is named, the run begins on or after its decision.
/// </summary>
/// <remarks>Any run that is long enough may serve, so the outcome is the best over all lengths.</remarks>
/// <param name="condition">The condition.</param>
/// <param name="everyYear">What must hold in each year; null asks for nothing.</param>
/// <param name="over">What must hold over the run; null asks for nothing.</param>
/// <param name="proven">Whether the earlier award counts only with evidence.</param>
internal sealed class SpanKernel(SpanCondition condition, YearTest? everyYear, WindowTest? over, bool proven) : LeafKernel
{
    // How many times the asked length is looked at for facts that can still matter: a run of sixty unknown years helps nobody.
    private const int LookAhead = 2;

    public override Evidence Examine(Subject subject)
    {
        var (columns, index) = (subject.Columns, subject.Index);
        var (outcome, length) = Best(subject.Unit, columns, index);
        var (least, most) = Anchor(subject.Unit, columns, index);
        var read = ImmutableArray.CreateBuilder<FactRead>();
        if (condition.Since is { } since)
        {
            read.AddRange(Counted(subject, since));
            read.Add(subject.Read($"years-since.{since}", least > 0 ? $"{least}" : most > 0 ? FactNames.Unknown : FactNames.None));
        }

        if (everyYear is not null)
        {
            read.AddRange(Enumerable.Range(0, length).SelectMany(k => everyYear.Reads(subject, k)));
        }

        read.AddRange(over?.Reads(subject, length) ?? []);
        ImmutableArray<FactRead> facts = [.. read.Distinct()];
        return outcome == Tri.Unknown
            ? Open(subject, facts, Math.Max(length, Math.Min(most, condition.Years * LookAhead)), least)
            : new() { Outcome = outcome, Condition = condition, Read = facts };
    }

    // What is missing, looked at only where it matters: of a title of this period it is all that its own decision lacks.
    private Evidence Open(Subject subject, ImmutableArray<FactRead> read, int longest, int least)
    {
        // A year that is settled although some fact of it is not known lacks nothing.
        var history = everyYear?.Of(subject.Columns, subject.Index) ?? History.Nothing;
        ImmutableArray<MissingFact>[] open =
        [
            .. Enumerable.Range(0, longest).Select(k => everyYear is null || (history.Possible & ~history.Yes & (1UL << k)) == 0
                ? ImmutableArray<MissingFact>.Empty : [.. everyYear.Lacks(subject, k)]),
        ];

        // Each run that may still serve lacks facts of its own; any one of them is enough to meet the condition.
        ImmutableArray<MissingFact>[] runs =
        [
            .. Enumerable.Range(condition.Years, longest - condition.Years + 1)
                .Where(run => OutcomeOf(run, subject.Unit, subject.Columns, subject.Index) == Tri.Unknown)
                .Select(run => Lacking(subject, run, least, open)),
        ];
        return new()
        {
            Outcome = Tri.Unknown,
            Condition = condition,
            Read = read,
            Missing = [.. runs.SelectMany(run => run).DistinctBy(fact => fact.Fact, StringComparer.Ordinal)],
            // To meet it, all that one run lacks must turn out well; one early year that falls out ends every run.
            Assume = (facts, best) => best
                ? runs.Any(run => run.All(fact => facts.Contains(fact.Fact))) ? Tri.Met : Tri.Unknown
                : open.Take(condition.Years).Any(year => !year.IsEmpty && year.All(fact => facts.Contains(fact.Fact)))
                    || (least < condition.Years && condition.Since is { } award && facts.Contains(subject.Prefix + Commendations(award)))
                        ? Tri.NotMet : Tri.Unknown,
        };
    }

    private ImmutableArray<MissingFact> Lacking(Subject subject, int run, int least, ImmutableArray<MissingFact>[] open) =>
    [
        .. condition.Since is { } award && least < run ? [subject.Lacks(Commendations(award), FactAskers.Commendations)] : Array.Empty<MissingFact>(),
        .. open.Take(run).SelectMany(year => year),
        .. over?.Lacks(subject, run) ?? [],
    ];

    // What one length gives: unknown years and an award that is not listed make it at best unknown.
    private byte OutcomeOf(int length, UnitColumns unit, KindColumns columns, int index)
    {
        var (least, most) = Anchor(unit, columns, index);
        var years = everyYear?.Of(columns, index) ?? new History(ulong.MaxValue, ulong.MaxValue);
        var run = length > Math.Min(most, BitOperations.TrailingZeroCount(~years.Possible)) ? Tri.NotMet
            : length <= Math.Min(least, BitOperations.TrailingZeroCount(~years.Yes)) ? Tri.Met : Tri.Unknown;
        return over is null ? run : Math.Min(run, over.Of(unit, columns, index, length));
    }

    protected override byte Test(UnitColumns unit, KindColumns columns, int index) => Best(unit, columns, index).Outcome;

    private static string Commendations(AwardId award) => $"commendations.{award}";

    // The best outcome over all lengths, and the shortest run that has it.
    private (byte Outcome, int Length) Best(UnitColumns unit, KindColumns columns, int index)
    {
        var best = (Outcome: Tri.NotMet, Length: condition.Years);
        var (least, most) = Anchor(unit, columns, index);
        if (most < condition.Years)
        {
            return best;
        }

        // Of so many years each is known to pass, of so many each may; a run that is longer still is none.
        var years = everyYear?.Of(columns, index) ?? new History(ulong.MaxValue, ulong.MaxValue);
        var sure = Math.Min(least, BitOperations.TrailingZeroCount(~years.Yes));
        most = Math.Min(most, BitOperations.TrailingZeroCount(~years.Possible));
        for (var length = condition.Years; length <= most; length++)
        {
            var run = length <= sure ? Tri.Met : Tri.Unknown;
            var outcome = over is null ? run : Math.Min(run, over.Of(unit, columns, index, length));
            best = outcome > best.Outcome ? (outcome, length) : best;
            if (best.Outcome == run)
            {
                break; // A longer run is never surer.
            }
        }

        return best;
    }

    // How long a run may be: at least what the listed award gives, at most what an unlisted one could.
    private (int Least, int Most) Anchor(UnitColumns unit, KindColumns columns, int index)
    {
        if (condition.Since is not { } since)
        {
            return (History.Depth, History.Depth);
        }

        var (least, most) = (0, 0);
        foreach (var record in columns.Candidates[index].Dossier.Commendations.Counted)
        {
            if (record.Award == since && record.Decided <= unit.AsOf
                && CommendationCount.IsGivenFor(record, condition.SinceBases, proven) is var given && given != Tri.NotMet)
            {
                var years = Math.Min(columns.Periods[index].PeriodsBeginningOnOrAfter(StartOf(record)), History.Depth);
                (least, most) = (given == Tri.Met ? Math.Max(least, years) : least, Math.Max(most, years));
            }
        }

        return (least, CommendationCount.IsComplete(columns, index, History.Depth) ? most : History.Depth);
    }

    // The years after an award run from the end of the achievement period that its decision names, else from the decision.
    private static LocalDate StartOf(CommendationRecord record) => record.AchievementUntil?.PlusDays(1) ?? record.Decided;

    // Which date each listed award counts from; the earliest first.
    private IEnumerable<FactRead> Counted(Subject subject, AwardId since)
    {
        string[] dates =
        [
            .. subject.Dossier.Commendations.Counted
                .Where(record => record.Award == since && record.Decided <= subject.Unit.AsOf
                    && CommendationCount.IsGivenFor(record, condition.SinceBases, proven) != Tri.NotMet)
                .Select(record => (Start: StartOf(record), Says: record.AchievementUntil is { } until
                    ? $"{FactNames.Date(record.Decided)}, counted from the achievement period until {FactNames.Date(until)}"
                    : $"{FactNames.Date(record.Decided)}, counted from the decision", Basis: FactNames.Basis(record, condition.SinceBases) + FactNames.Evidence(record, proven)))
                .OrderBy(record => record.Start).ThenBy(record => record.Says, StringComparer.Ordinal)
                .Select(record => record.Says + record.Basis),
        ];
        return dates.Length == 0 ? [] : [subject.Read(Commendations(since), string.Join("; ", dates))];
    }
}
