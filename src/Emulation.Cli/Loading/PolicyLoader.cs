using System.Collections.Immutable;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Policies;
using Emulation.Policies;
using Emulation.Rules;
using Emulation.Rules.Language;
using Emulation.Rules.Validation;

namespace Emulation.Cli.Loading;

/// <summary>Puts together the policies that a run decides by: the built-in ones, and those that the command line names.</summary>
internal static class PolicyLoader
{
    /// <summary>Reads and validates them; null where a policy has errors, which are reported.</summary>
    /// <param name="wanted">Ids of built-in policies and policy files; each must be able to decide as the options ask.</param>
    /// <param name="builtIn">Whether built-in policies decide that nothing wanted stands under.</param>
    /// <param name="options">The decision date, and whether drafts may decide.</param>
    /// <param name="streams">Where `-` is read from.</param>
    /// <param name="reporter">Takes what is wrong.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="FileProblemException">A policy file cannot be read.</exception>
    public static async Task<LoadedPolicies?> LoadAsync(
        IReadOnlyList<string> wanted, bool builtIn, EvaluationOptions options, CommandStreams streams, Reporter reporter, CancellationToken cancellationToken)
    {
        if (await ReadAsync(wanted, builtIn ? BuiltInUse.All : BuiltInUse.Needed, streams, reporter, cancellationToken).ConfigureAwait(false) is not var (catalog, pinned))
        {
            return null;
        }

        // Named policies are asked for by name where nothing else decides, or where one of them cannot decide: the engine then says why.
        var able = pinned.All(id => (catalog.On(id, options.AsOf)
                ?? catalog.Policies.LastOrDefault(policy => policy.Id == id && catalog.Policies.Any(newer => newer.LetsFollow(id, options.Received) || (newer.LetsFollow(id) && pinned.Contains(newer.Id))))) is { } policy
            && (policy.Status == PolicyStatus.Approved || options.AllowDrafts));
        try
        {
            return new(new EmulationEngine(catalog), builtIn && able ? null : [.. pinned.Distinct()], pinned);
        }
        catch (PolicyFormatException custom) // a condition written in code, which the command line cannot know
        {
            reporter.Report(custom.Diagnostics);
            return null;
        }
    }

    /// <summary>Reads and validates policies beside the built-in ones; null where one has errors, which are reported.</summary>
    /// <param name="wanted">Ids of policies and policy files.</param>
    /// <param name="use">Which of the built-in policies are there as well.</param>
    /// <param name="streams">Where `-` is read from.</param>
    /// <param name="reporter">Takes what is wrong.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>All policies, and the ids of those that were wanted, in that order.</returns>
    /// <exception cref="FileProblemException">A policy file cannot be read.</exception>
    public static async Task<(PolicyCatalog Catalog, IReadOnlyList<PolicyId> Wanted)?> ReadAsync(
        IReadOnlyList<string> wanted, BuiltInUse use, CommandStreams streams, Reporter reporter, CancellationToken cancellationToken)
    {
        var builtIn = use == BuiltInUse.None ? [] : BuiltIn().ToList();
        var (policies, named) = (new List<ParsedPolicy>(), new List<PolicyId>());
        var known = builtIn.Select(policy => policy.Policy.Id.Value).ToHashSet(StringComparer.Ordinal);
        var pinned = new List<PolicyId>();
        var files = new HashSet<string>(StringComparer.Ordinal);
        foreach (var each in wanted)
        {
            if (known.Contains(each) || !IsFile(each))
            {
                pinned.Add(each);
                named.Add(each);
                continue;
            }

            var text = await InputFile.ReadTextAsync(each, streams, cancellationToken).ConfigureAwait(false);
            var file = InputFile.NameOf(each);
            files.Add(file);
            var reading = PolicyReader.Read(new PolicyText(file, text));
            reporter.Report(reading.Diagnostics);
            if (reading.Succeeded)
            {
                pinned.Add(reading.Policy.Policy.Id);
                policies.Add(reading.Policy);
            }
        }

        if (reporter.HasErrors)
        {
            return null;
        }

        policies.InsertRange(0, use == BuiltInUse.Needed ? NeededPolicies.Of(builtIn, policies, named) : builtIn);
        var validation = PolicyValidator.Validate(policies);
        reporter.Report(validation.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error || Concerns(diagnostic, files)));
        return validation.Catalog is { } catalog ? (catalog, pinned) : null;
    }

    /// <summary>The built-in policies.</summary>
    public static IEnumerable<ParsedPolicy> BuiltIn() =>
        VietnamPolicies.Source.Read().Select(text => PolicyReader.Read(text).GetPolicyOrThrow());

    /// <exception cref="FileProblemException">It is written like a file, and there is none.</exception>
    private static bool IsFile(string named)
    {
        if (named == InputFile.StandardInput || File.Exists(named))
        {
            return true;
        }

        return named.Contains('/', StringComparison.Ordinal) || named.Contains('\\', StringComparison.Ordinal)
            || named.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || named.EndsWith(".yml", StringComparison.OrdinalIgnoreCase)
            ? throw new FileProblemException($"there is no file `{named}`")
            : false;
    }

    private static bool Concerns(Diagnostic diagnostic, HashSet<string> files) =>
        diagnostic.Span is { } span && files.Contains(span.File);
}
