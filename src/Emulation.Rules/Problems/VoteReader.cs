using Emulation.Domain.Awards;
using Emulation.Rules.Language.Reading;
using Emulation.Rules.Voting;

namespace Emulation.Rules.Problems;

/// <summary>Reads a problem of a council's vote.</summary>
internal static class VoteReader
{
    public static readonly MappingShape Shape = new(
        "vote", "a vote", required: ["problem", "for", "percent", "base"],
        optional: ["strict", "members", "present", "valid", "quorum-percent"]);

    public static readonly ProblemKind Kind = new("vote", Shape, Read);

    private static VoteProblem? Read(MappingReader mapping, ReadingContext context)
    {
        var votes = Figure("for");
        var (members, present, valid) = (Figure("members"), Figure("present"), Figure("valid"));
        var percent = mapping["percent"]?.Percent(context, unitIsStated: true);
        var of = mapping["base"]?.Word<VoteBase>(context);
        var strict = mapping["strict"]?.Flag(context) ?? false;
        var quorum = mapping["quorum-percent"]?.Percent(context, unitIsStated: true);

        // Written opinions of absent members count, so `for` may well be more than `present`.
        CheckWithin("for", votes, "members", members);
        CheckWithin("for", votes, "valid", valid);
        CheckWithin("present", present, "members", members);
        CheckWithin("valid", valid, "members", members);
        if (valid > present)
        {
            context.Report(AggregationDiagnostics.ValidOverPresent(mapping["valid"]!.Value.At, valid.Value, present.Value));
        }

        return votes is null || percent is null || of is null
            ? null
            : new(
                new(percent, of.Value) { Strict = strict, Quorum = quorum },
                new(votes.Value) { Members = members, Present = present, Valid = valid });

        int? Figure(string key) => mapping[key]?.Whole(context, 0, 1_000_000);

        void CheckWithin(string part, int? count, string whole, int? most)
        {
            if (count > most)
            {
                context.Report(AggregationDiagnostics.PartOverWhole(mapping[part]!.Value.At, part, count.Value, whole, most.Value));
            }
        }
    }
}
