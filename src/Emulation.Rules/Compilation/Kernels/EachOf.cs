using Emulation.Domain.Conditions;
using Emulation.Domain.Wording;
using Emulation.Rules.Measuring;

namespace Emulation.Rules.Compilation.Kernels;

/// <summary>The evidence of a condition that every one of several facts must satisfy; met where there is none of them.</summary>
internal static class EachOf
{
    public static Evidence Examine(
        Subject subject, Condition condition, string list, LocalizedText asks, (string Name, string Says, byte Outcome)[] tested)
    {
        var outcome = tested.Aggregate(Tri.Met, (least, each) => Math.Min(least, each.Outcome));
        string[] doubtful = [.. tested.Where(each => each.Outcome == Tri.Unknown).Select(each => subject.Prefix + each.Name)];
        return new()
        {
            Outcome = outcome,
            Condition = condition,
            Read = tested.Length == 0 ? [subject.Read(list, FactNames.None)] : [.. tested.Select(each => subject.Read(each.Name, each.Says))],
            Missing = outcome == Tri.Unknown ? [.. doubtful.Select(name => new Domain.Findings.MissingFact(name, asks))] : [],
            Assume = (facts, best) => best
                ? doubtful.All(facts.Contains) ? Tri.Met : Tri.Unknown
                : doubtful.Any(facts.Contains) ? Tri.NotMet : Tri.Unknown,
        };
    }
}
