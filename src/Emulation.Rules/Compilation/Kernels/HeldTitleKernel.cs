using System.Collections.Immutable;
using System.Numerics;
using Emulation.Domain.Awards;
using Emulation.Domain.Candidates;
using Emulation.Domain.Conditions;
using Emulation.Domain.Findings;
using Emulation.Rules.Measuring;

namespace Emulation.Rules.Compilation.Kernels;

/// <summary>A title is held: this period, or several times, in a row or not.</summary>
/// <param name="condition">The condition.</param>
/// <param name="columns">The columns of its titles.</param>
/// <param name="rules">The rules that decide the same titles this period; null where no policy in force does.</param>
/// <param name="proven">Whether listed titles count only with evidence.</param>
internal sealed class HeldTitleKernel(HeldCondition condition, ImmutableArray<int> columns, ImmutableArray<AwardRule?> rules, bool proven) : LeafKernel
{
    private readonly ulong _window = condition.WithinYears is { } years ? History.Window(years) : ulong.MaxValue;

    private readonly ulong _endings = condition.Ending switch
    {
        RunEnding.ThisPeriod => 0b01,
        RunEnding.LastPeriod => 0b10,
        RunEnding.LastOrThisPeriod => 0b11,
        _ => ulong.MaxValue,
    };

    public override void Run(UnitColumns unit, CandidateKind kind, Span<byte> outcomes)
    {
        var titles = unit[kind];
        for (var i = 0; i < outcomes.Length; i++)
        {
            outcomes[i] = Holds(titles.AnyTitle(i, columns, proven));
        }
    }

    public override Evidence Examine(Subject subject)
    {
        var history = subject.Columns.AnyTitle(subject.Index, columns, proven);
        var shown = Shown();
        ImmutableArray<Evidence> thisPeriod = (shown & 1) != 0 && (_endings & 1) != 0 ? ThisPeriod(subject) : [];
        return new()
        {
            Outcome = Test(subject),
            Condition = condition,
            Read = [.. Reads(subject, history, shown)],
            Missing = [.. MissingTitles(subject, history)],
            Parts = thisPeriod,
            Assume = (facts, best) => Holds(Assume(subject, history, thisPeriod, facts, best)),
        };
    }

    protected override byte Test(UnitColumns unit, KindColumns kind, int index) => Holds(kind.AnyTitle(index, columns, proven));

    private byte Holds(History history) => Tri.Between(Holds(history.Yes), Holds(history.Possible));

    // Monotone in the mask: more periods held never make it fail, so the two masks bound every case between them.
    private bool Holds(ulong held)
    {
        held &= _window;
        if (condition.Consecutive || condition.Times == 1)
        {
            return (History.Runs(held, condition.Times) & _endings) != 0;
        }

        for (var ends = _endings & held; ends != 0; ends &= ends - 1)
        {
            if (BitOperations.PopCount(held >> BitOperations.TrailingZeroCount(ends)) >= condition.Times)
            {
                return true;
            }
        }

        return false;
    }

    // The periods that the condition looks at, for people to see: an open-ended look back shows what is known.
    private ulong Shown()
    {
        var reach = condition.Ending switch
        {
            RunEnding.Any => History.Depth,
            _ when !condition.Consecutive && condition.Times > 1 => condition.WithinYears ?? History.Depth,
            RunEnding.ThisPeriod => condition.Times,
            _ => condition.Times + 1,
        };
        var first = condition.Ending == RunEnding.LastPeriod ? ~1UL : ulong.MaxValue;
        return History.Window(reach) & _window & first;
    }

    private IEnumerable<FactRead> Reads(Subject subject, History history, ulong shown)
    {
        // Of an open-ended look back only what is listed is shown: sixty years of "unknown" help nobody.
        var open = BitOperations.PopCount(shown) > 8;
        for (var k = 0; k < History.Depth; k++)
        {
            var bit = 1UL << k;
            if ((shown & bit) == 0 || (open && (history.Yes & bit) == 0))
            {
                continue;
            }

            for (var t = 0; t < columns.Length; t++)
            {
                var title = subject.Columns.Title(subject.Index, columns[t], proven);
                yield return subject.Read(
                    FactNames.Title(subject.Period.Id.Plus(-k), condition.Awards[t]),
                    RecordNotes.Title(subject, condition.Awards[t], subject.Period.Id.Plus(-k), title, k, proven));
            }
        }
    }

    private IEnumerable<MissingFact> MissingTitles(Subject subject, History history)
    {
        var shown = Shown();
        var unknown = history.Possible & ~history.Yes & shown & ~1UL;
        if (BitOperations.PopCount(shown) > 8)
        {
            return unknown == 0 ? [] : [subject.Lacks("titles-known", FactAskers.Titles)];
        }

        return Enumerable.Range(1, History.Depth - 1)
            .Where(k => (Relevant(history) & unknown & (1UL << k)) != 0)
            .Select(k => subject.Lacks(FactNames.Titles(subject.Period.Id.Plus(-k)), FactAskers.Titles));
    }

    // The periods of every run that is still possible: outside them a missing title can no longer matter.
    private ulong Relevant(History history)
    {
        if (!condition.Consecutive)
        {
            return ulong.MaxValue;
        }

        ulong relevant = 0;
        for (var ends = history.Within(_window).RunsOf(condition.Times).Possible & _endings; ends != 0; ends &= ends - 1)
        {
            relevant |= History.Window(condition.Times) << BitOperations.TrailingZeroCount(ends);
        }

        return relevant;
    }

    private ImmutableArray<Evidence> ThisPeriod(Subject subject)
    {
        var parts = ImmutableArray.CreateBuilder<Evidence>(columns.Length);
        for (var t = 0; t < columns.Length; t++)
        {
            parts.Add(subject.Columns.IsTitleListed(subject.Index, columns[t]) || rules[t] is null
                ? Listed(subject, t)
                : rules[t]!.ExamineHeld(subject));
        }

        return parts.ToImmutable();
    }

    private Evidence Listed(Subject subject, int t)
    {
        var listed = subject.Columns.IsTitleListed(subject.Index, columns[t]);
        var fact = FactNames.Title(subject.Period.Id, condition.Awards[t]);
        return new()
        {
            Outcome = listed ? Tri.Met : Tri.Unknown,
            Topic = EvidenceTopic.Listed,
            Rule = rules[t],
            Read = [subject.Read(fact, listed ? "held" : FactNames.Unknown)],
            Missing = listed ? [] : [subject.Lacks(fact, FactAskers.Policy)],
        };
    }

    private History Assume(Subject subject, History history, ImmutableArray<Evidence> thisPeriod, IReadOnlySet<string> facts, bool best)
    {
        var assumed = BitOperations.PopCount(Shown()) > 8 && facts.Contains(subject.Prefix + "titles-known")
            ? best ? new History(history.Possible & ~1UL | history.Yes, history.Possible) : new History(history.Yes, history.Yes | (history.Possible & 1))
            : FactNames.Assume(history, facts, best, subject.Prefix + FactNames.TitlesStem, subject.Period.Id);
        if (thisPeriod.IsEmpty || (assumed.Yes & 1) != 0 || (assumed.Possible & 1) == 0)
        {
            return assumed;
        }

        var met = thisPeriod.Any(part => part.Reach(facts).Met);
        var notMet = thisPeriod.All(part => part.Reach(facts).NotMet);
        return best && met ? new(assumed.Yes | 1, assumed.Possible)
            : !best && notMet ? new(assumed.Yes, assumed.Possible & ~1UL)
            : assumed;
    }
}
