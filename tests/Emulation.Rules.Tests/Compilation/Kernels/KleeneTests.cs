using Emulation.Domain.Candidates;
using Emulation.Domain.Conditions;
using Emulation.Domain.Dossiers;
using Emulation.Rules.Compilation;
using Emulation.Rules.Compilation.Kernels;
using Emulation.Rules.Measuring;
using Emulation.Rules.Tests.Drafts;

namespace Emulation.Rules.Tests.Compilation.Kernels;

public class KleeneTests
{
    // More than fit in two vectors, and no multiple of one.
    private const int Count = 37;

    private static readonly byte[] _values = [Tri.NotMet, Tri.Unknown, Tri.Met];
    private static readonly Condition _condition = new RatingCondition(Rating.Good, YearScope.ThisPeriod);

    // The strong three-valued logic of Kleene (1952): 0 not met, 1 unknown, 2 met.
    [Theory]
    [InlineData(0, 0, 0, 0)]
    [InlineData(0, 1, 0, 1)]
    [InlineData(0, 2, 0, 2)]
    [InlineData(1, 0, 0, 1)]
    [InlineData(1, 1, 1, 1)]
    [InlineData(1, 2, 1, 2)]
    [InlineData(2, 0, 0, 2)]
    [InlineData(2, 1, 1, 2)]
    [InlineData(2, 2, 2, 2)]
    public void Run_AllAndAnyOfTwo_FollowTheTable(byte a, byte b, byte all, byte any)
    {
        Assert.Equal(all, Run(All(a, b)));
        Assert.Equal(any, Run(Any(a, b)));
    }

    [Theory]
    [InlineData(0, 2)]
    [InlineData(1, 1)]
    [InlineData(2, 0)]
    public void Run_Not_KeepsTheUnknown(byte value, byte expected) => Assert.Equal(expected, Run(Not(Is(value))));

    [Fact]
    public void Run_DeMorgan_HoldsForAllAndAny() => ForEachTriple((a, b, c) =>
    {
        Assert.Equal(Run(Not(All(a, b, c))), Run(Any(Negated(a), Negated(b), Negated(c))));
        Assert.Equal(Run(Not(Any(a, b, c))), Run(All(Negated(a), Negated(b), Negated(c))));
        Assert.Equal(Run(Is(a)), Run(Not(Not(Is(a)))));
    });

    [Fact]
    public void Run_AtLeast_IsAnyForOneAndAllForEach() => ForEachTriple((a, b, c) =>
    {
        Assert.Equal(Run(Any(a, b, c)), Run(AtLeast(1, a, b, c)));
        Assert.Equal(Run(All(a, b, c)), Run(AtLeast(3, a, b, c)));
    });

    // At least n of them is met or not met exactly if each way to learn the unknowns agrees.
    [Fact]
    public void Run_AtLeastTwo_IsWhatEveryCompletionSays() => ForEachTriple((a, b, c) =>
    {
        var completions =
            from x in Completions(a)
            from y in Completions(b)
            from z in Completions(c)
            select new[] { x, y, z }.Count(value => value == Tri.Met) >= 2;
        var outcomes = completions.Distinct().ToArray();
        Assert.Equal(outcomes is [var only] ? Tri.Of(only) : Tri.Unknown, Run(AtLeast(2, a, b, c)));
    });

    [Fact]
    public void Examine_AnyCombination_AgreesWithRun() => ForEachTriple((a, b, c) =>
    {
        foreach (var kernel in new Kernel[] { All(a, b, c), Any(a, b, c), AtLeast(2, a, b, c), Not(All(a, b, c)), Not(AtLeast(2, a, b, c)) })
        {
            var columns = Loaded();
            Assert.Equal(Run(kernel), kernel.Examine(new(columns, CandidateKind.Individual, 0, new())).Outcome);
        }
    });

    private static void ForEachTriple(Action<byte, byte, byte> check)
    {
        foreach (var a in _values)
        {
            foreach (var b in _values)
            {
                foreach (var c in _values)
                {
                    check(a, b, c);
                }
            }
        }
    }

    private static byte[] Completions(byte value) => value == Tri.Unknown ? [Tri.NotMet, Tri.Met] : [value];

    private static byte Negated(byte value) => Run(Not(Is(value)));

    private static Constant Is(byte value) => new(value);

    private static NotKernel Not(Kernel part) => new(new NotCondition(_condition), part);

    private static CombinedKernel All(params byte[] parts) => new(new AllCondition([]), all: true, [.. parts.Select(Is)]);

    private static CombinedKernel Any(params byte[] parts) => new(new AnyCondition([]), all: false, [.. parts.Select(Is)]);

    private static AtLeastKernel AtLeast(int count, params byte[] parts) => new(new AtLeastCondition(count, []), [.. parts.Select(Is)]);

    private static byte Run(Kernel kernel)
    {
        var outcomes = new byte[Count];
        kernel.Run(Loaded(), CandidateKind.Individual, outcomes);
        return Assert.Single(outcomes.Distinct());
    }

    private static UnitColumns Loaded()
    {
        var columns = new UnitColumns([.. Enum.GetValues<CandidateKind>().Select(_ => new Measures([], []))], Given.AsOf);
        columns.Load(new UnitDraft { People = [.. Enumerable.Range(0, Count).Select(n => new PersonDraft($"p-{n}"))] }.Seal());
        return columns;
    }

    private sealed class Constant(byte outcome) : Kernel
    {
        public override void Run(UnitColumns unit, CandidateKind kind, Span<byte> outcomes) => outcomes.Fill(outcome);

        public override Evidence Examine(Subject subject) => new() { Outcome = outcome };
    }
}
