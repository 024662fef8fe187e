using Emulation.Domain.Diagnostics;
using Emulation.Domain.Policies;
using Emulation.Rules.Validation;

namespace Emulation.Rules.Consolidation;

/// <summary>Finds why a policy that a caller names cannot decide on a date.</summary>
internal static class PinnedPolicy
{
    public static IEnumerable<Diagnostic> Problems(PolicyCatalog catalog, PolicyId id, PolicyChoice choice)
    {
        Policy[] versions = [.. catalog.Policies.Where(policy => policy.Id == catalog.TextOf(id))];
        if (versions.Length == 0)
        {
            yield return new(
                "EMU4003", Severity.Error, null, $"there is no policy `{id}`",
                $"known policies: {string.Join(", ", catalog.Policies.Concat(catalog.Amendments).Select(policy => policy.Id).Distinct().Order())}");
            yield break;
        }

        var days = Versions.Whole(versions);
        Policy[] newer = [.. catalog.LettingFollow(versions[0].Id).Where(policy => policy.InForce.From <= choice.AsOf)];

        // Beside the newer text it may be named: which of the two decides, the day of receipt says.
        if (!days.Contains(choice.AsOf) && !(choice.Only is { } only && Array.Exists(newer, policy => only.Contains(policy.Id))))
        {
            var clause = newer.FirstOrDefault()?.Transition;
            yield return new(
                "EMU4004", Severity.Error, null, $"policy `{id}` is not in force on {Consolidator.Iso(choice.AsOf)}",
                $"it is in force in {days}" + (clause is null ? "" : $"; dossiers received before {Consolidator.Iso(clause.ReceivedBefore)} still follow it: say when they were received"));
        }

        if (Array.Exists(versions, policy => policy.Status == PolicyStatus.Draft) && !choice.AllowDrafts)
        {
            yield return new(
                "EMU4005", Severity.Error, null, $"policy `{id}` is a draft and decides nothing",
                "have its owner approve it, or allow drafts (`AllowDrafts`, on the command line `--allow-drafts`)");
        }
    }
}
