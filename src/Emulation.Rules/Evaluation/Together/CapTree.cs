using System.Collections.Immutable;
using Emulation.Domain.Decisions;
using Emulation.Rules.Selecting;
using Emulation.Rules.Selecting.Trees;

namespace Emulation.Rules.Evaluation.Together;

/// <summary>The caps of one selection over several units as a tree, from the narrowest up.</summary>
internal sealed class CapTree
{
    private readonly List<CapNode> _nodes = [];
    private readonly List<CapFindings> _findings = [];

    /// <summary>The caps, each with the index of the one above, or -1.</summary>
    public List<PlaceNode> Places { get; } = [];

    /// <summary>Whether there is one cap only.</summary>
    public bool IsOneCap => Places.Count == 1;

    /// <summary>Whether units may belong here of which that is not known.</summary>
    public bool IsOpen => _findings.Exists(cap => !cap.Open.IsEmpty);

    /// <summary>Adds a node with all above it, and gives its index.</summary>
    public int Add(CapNode node)
    {
        if (node.Index >= 0)
        {
            return node.Index;
        }

        var above = node.Parent is { } parent ? Add(parent) : -1;
        var findings = node.Findings();
        node.Index = _nodes.Count;
        _nodes.Add(node);
        _findings.Add(findings);
        Places.Add(new(above, node.Free(findings)));
        return node.Index;
    }

    public CapFindings FindingsOf(CapNode node) => _findings[node.Index];

    /// <summary>Selects within all of the caps.</summary>
    public ImmutableArray<Standing> Select(ReadOnlySpan<Contestant> contestants) => UncertainSelector.Select(contestants, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(Places));
}
