using System.Collections.Immutable;
using Emulation.Domain.Awards;
using Emulation.Domain.Policies;

namespace Emulation.Rules.Consolidation;

/// <summary>The procedure of a policy whose place was taken by an instrument that is known and not encoded.</summary>
/// <remarks>
/// What the new text asks for is not known, and it would be a guess that it asks for nothing: so the votes and the open
/// matters of the old one stay, as rules that cannot be checked. Where a decree in force says something of them, that counts:
/// the new text may be encoded in part.
/// </remarks>
internal static class LapsedProcedure
{
    /// <summary>The policies in force, with what the instruments in effect left open.</summary>
    /// <param name="inForce">The policies in force.</param>
    /// <param name="chosen">Of every policy that was chosen one version, whether in force or not.</param>
    /// <param name="instruments">The known instruments that apply.</param>
    public static ImmutableArray<Policy> Stack(
        ImmutableArray<Policy> inForce, ImmutableArray<Policy> chosen, ImmutableArray<KnownInstrument> instruments)
    {
        var superseded = instruments.Where(instrument => instrument.Effect == InstrumentEffect.Procedure)
            .GroupBy(instrument => instrument.Target)
            .ToDictionary(target => target.Key, target => target.First().Document.Number);
        return
        [
            .. inForce.Where(policy => !superseded.ContainsKey(policy.Id))
                .Concat(chosen.Where(policy => superseded.ContainsKey(policy.Id))
                    .Select(policy => Open(policy, superseded[policy.Id], inForce)))
                .OrderBy(policy => policy.Layer).ThenBy(policy => policy.Id),
        ];
    }

    private static Policy Open(Policy policy, string by, ImmutableArray<Policy> inForce)
    {
        var isInForce = inForce.Contains(policy);
        var successors = inForce.Where(other => other.Layer == policy.Layer && other.Id != policy.Id).ToArray();
        return new(policy.Id, policy.Layer, policy.Title, policy.InForce)
        {
            Under = policy.Under,
            Scope = policy.Scope,
            Delegates = isInForce ? policy.Delegates : [],
            Attested = isInForce ? policy.Attested : [],
            Parameters = isInForce ? policy.Parameters : [],
            Amounts = isInForce ? policy.Amounts : [],
            Bonuses = isInForce ? policy.Bonuses : null,
            Deadlines = isInForce ? policy.Deadlines : [],
            Suspension = policy.Suspension is { } suspension && !successors.Any(other => other.Suspension is not null)
                ? suspension with { SupersededBy = by }
                : null,
            Awards =
            [
                .. policy.Awards.Select(provision => (isInForce ? provision : new(provision.Award)) with
                {
                    Vote = provision.Vote is { } vote && !successors.Any(other => SetsVote(other, provision.Award)) ? vote with { SupersededBy = by } : null,
                }),
            ],
        };
    }

    private static bool SetsVote(Policy policy, AwardId award) => policy.Awards.Any(provision => provision.Award == award && provision.Vote is not null);
}
