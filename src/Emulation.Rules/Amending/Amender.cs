using System.Collections.Immutable;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Policies;
using Emulation.Rules.Language;

namespace Emulation.Rules.Amending;

/// <summary>Puts amendments into the texts that they amend.</summary>
internal static class Amender
{
    /// <summary>Makes the versions of every amended policy; the others are their own only version.</summary>
    /// <param name="given">Policies in any order; of several with one id the first one counts.</param>
    /// <param name="wanted">Which changes are made; null means all.</param>
    public static AmendedPolicies Apply(IEnumerable<ParsedPolicy> given, Func<ParsedChange, bool>? wanted = null)
    {
        ParsedPolicy[] policies = [.. given.DistinctBy(parsed => parsed.Policy.Id).OrderBy(parsed => parsed.Policy.Id)];
        var amending = policies.Where(parsed => parsed.Policy.Amends is not null).ToImmutableArray();
        var written = policies.Where(parsed => parsed.Policy.Amends is null).ToImmutableArray();
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        diagnostics.AddRange(AmendmentTargets.Find(written, amending));

        var versions = ImmutableArray.CreateBuilder<ParsedPolicy>(policies.Length);
        var byTarget = amending.ToLookup(parsed => parsed.Policy.Amends!.Value);
        foreach (var text in written)
        {
            ParsedPolicy[] amendments = [.. byTarget[text.Policy.Id].Where(each => each.Policy.Layer == text.Policy.Layer)];
            var changes = OrderedChanges.Of(amendments, wanted);
            versions.AddRange(changes.IsEmpty ? [text] : Versions(text, amendments, changes, diagnostics));
        }

        return new(written, versions.ToImmutable(), amending, diagnostics.ToImmutable());
    }

    // A text that cannot be amended stands in for its versions, so that nobody is told that it is missing.
    private static ImmutableArray<ParsedPolicy> Versions(
        ParsedPolicy text, ParsedPolicy[] amendments, ImmutableArray<ParsedChange> changes, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        Diagnostic[] conflicts = [.. DocumentJoin.Find(text, amendments), .. ChangeChecks.Find(text, changes)];
        diagnostics.AddRange(conflicts);
        return conflicts.Length > 0 || VersionBuilder.Build(text, amendments, changes, diagnostics) is not { } versions ? [text] : versions;
    }
}
