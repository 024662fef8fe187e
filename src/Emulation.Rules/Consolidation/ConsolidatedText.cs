using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Policies;
using Emulation.Rules.Language;
using Emulation.Rules.Language.Yaml;
using Emulation.Rules.Validation;
using NodaTime;

namespace Emulation.Rules.Consolidation;

/// <summary>The text of one policy as it stands on a day, each line with its source (văn bản hợp nhất).</summary>
/// <remarks>The lines are a policy themselves: they can be read and checked like any other.</remarks>
public sealed class ConsolidatedText
{
    private ConsolidatedText(Policy? policy, ImmutableArray<SourcedLine> lines, ImmutableArray<Diagnostic> diagnostics) =>
        (Policy, Lines, Diagnostics) = (policy, lines, diagnostics);

    /// <summary>The version in force, or null where there is none.</summary>
    public Policy? Policy { get; }

    /// <summary>Its lines; empty where there is none.</summary>
    public ImmutableArray<SourcedLine> Lines { get; }

    /// <summary>Why there is none.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Whether the policy is in force on the day.</summary>
    [MemberNotNullWhen(true, nameof(Policy))]
    public bool Succeeded => Policy is not null;

    /// <summary>The text of a policy on a day; of an amending policy, the text that it amends. Drafts can be shown as well.</summary>
    public static ConsolidatedText On(PolicyCatalog catalog, PolicyId id, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ImmutableArray<Diagnostic> problems = [.. PinnedPolicy.Problems(catalog, id, new(day, AllowDrafts: true))];
        if (!problems.IsEmpty)
        {
            return new(null, [], problems);
        }

        var version = catalog.On(id, day)!;
        var text = catalog.Texts.First(parsed => parsed.Policy == version);
        return new(version, [.. YamlLines.Of(text.Tree, node => IsOfOneSource(node, text.Origins)).Select(line => Sourced(line, text, catalog))], []);
    }

    private static SourcedLine Sourced(YamlLine line, ParsedPolicy text, PolicyCatalog catalog)
    {
        if (line.Source is not { } node)
        {
            return new(line.Text, null);
        }

        // The documents of an amendment join the text without a change that names them.
        var change = text.Origins.Of(node);
        return new(line.Text, node.Span)
        {
            AmendedBy = change?.By ?? catalog.Amendments.FirstOrDefault(policy => policy.File == node.Span.File)?.Id,
            Citation = change?.Change.Citation,
        };
    }

    private static bool IsOfOneSource(YamlNode root, NodeOrigins origins)
    {
        var (origin, open) = (origins.Of(root), new Stack<YamlNode>([root]));
        while (open.TryPop(out var node))
        {
            if (origins.Of(node) != origin || node.Span.File != root.Span.File)
            {
                return false;
            }

            foreach (var inner in NodeOrigins.Inside(node))
            {
                open.Push(inner);
            }
        }

        return true;
    }
}
