using System.Collections.Immutable;
using Emulation.Domain.Conditions;
using Emulation.Domain.Criteria;
using Emulation.Domain.Findings;
using Emulation.Rules.Measuring;

namespace Emulation.Rules.Compilation;

/// <summary>Why one outcome came about for one candidate: what was read, what is missing, and the parts it follows from.</summary>
internal sealed class Evidence
{
    private HashSet<string>? _open;

    /// <summary>The outcome: a <see cref="Tri"/> value.</summary>
    public required byte Outcome { get; init; }

    /// <summary>How the parts combine; a leaf has parts only to show them.</summary>
    public Combination Combination { get; init; }

    /// <summary>For <see cref="Combination.AtLeast"/>: how many parts must be met.</summary>
    public int Need { get; init; }

    /// <summary>The condition that was examined; null where it is about something else, such as a vote.</summary>
    public Condition? Condition { get; init; }

    /// <summary>The award whose standards or conferral were examined, or null.</summary>
    public AwardRule? Rule { get; init; }

    /// <summary>The criterion that was examined, or null.</summary>
    public Criterion? Criterion { get; init; }

    /// <summary>What kind of statement about <see cref="Rule"/> this is.</summary>
    public EvidenceTopic Topic { get; init; }

    /// <summary>The member it is about, or null.</summary>
    public string? Member { get; init; }

    /// <summary>The condition of the host that failed, or null.</summary>
    public ExtensionFailure? Failure { get; init; }

    public ImmutableArray<FactRead> Read { get; init; } = [];

    public ImmutableArray<MissingFact> Missing { get; init; } = [];

    public ImmutableArray<Evidence> Parts { get; init; } = [];

    /// <summary>For a leaf with several missing facts: the outcome if some of them were known, all for the best or all for the worst.</summary>
    public Func<IReadOnlySet<string>, bool, byte>? Assume { get; init; }

    /// <summary>Whether learning <paramref name="facts"/> could make this met, and whether it could make it not met.</summary>
    public (bool Met, bool NotMet) Reach(IReadOnlySet<string> facts)
    {
        if (Outcome != Tri.Unknown)
        {
            return (Outcome != Tri.NotMet, Outcome == Tri.NotMet);
        }

        // Most of a large tree has nothing to do with the few facts that are tried: it stays as unknown as it is.
        if (!(_open ??= [.. StillMissing().Select(fact => fact.Fact)]).Overlaps(facts))
        {
            return (false, false);
        }

        if (Combination == Combination.Leaf)
        {
            if (Assume is not null)
            {
                return (Assume(facts, true) == Tri.Met, Assume(facts, false) == Tri.NotMet);
            }

            var learnt = !Missing.IsEmpty && Missing.All(fact => facts.Contains(fact.Fact));
            return (learnt, learnt);
        }

        var (met, notMet) = (0, 0);
        foreach (var part in Parts)
        {
            var reach = part.Reach(facts);
            met += reach.Met ? 1 : 0;
            notMet += reach.NotMet ? 1 : 0;
        }

        return Combination switch
        {
            Combination.All => (met == Parts.Length, notMet > 0),
            Combination.Any => (met > 0, notMet == Parts.Length),
            Combination.Not => (notMet > 0, met > 0),
            _ => (met >= Need, notMet > Parts.Length - Need),
        };
    }

    /// <summary>The first condition of the host that failed, here or in a part; null where none did.</summary>
    public ExtensionFailure? FirstFailure() => Failure ?? Parts.Select(part => part.FirstFailure()).FirstOrDefault(failure => failure is not null);

    /// <summary>Every missing fact that can still matter.</summary>
    public IEnumerable<MissingFact> StillMissing() => Outcome != Tri.Unknown
        ? []
        : Missing.Concat(Parts.SelectMany(part => part.StillMissing()));
}
