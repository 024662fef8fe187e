using Emulation.Domain.Citations;
using Emulation.Rules.Language.Yaml;

namespace Emulation.Rules.Language;

/// <summary>Which change brought each part of an amended text in. What it does not know stands there as the text was written.</summary>
internal sealed class NodeOrigins
{
    private readonly Dictionary<YamlNode, AppliedChange> _brought = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<YamlNode> _opened = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<YamlNode, VerificationStatus> _unsaid = new(ReferenceEqualityComparer.Instance);

    /// <summary>The change that brought a part in, or null.</summary>
    public AppliedChange? Of(YamlNode node) => _brought.GetValueOrDefault(node);

    /// <summary>Notes that a change brought in a node with all that it holds.</summary>
    public void Bring(YamlNode root, AppliedChange change)
    {
        var open = new Stack<YamlNode>([root]);
        while (open.TryPop(out var node))
        {
            _brought[node] = change;
            foreach (var inner in Inside(node))
            {
                open.Push(inner);
            }
        }
    }

    /// <summary>Notes that <paramref name="after"/> is <paramref name="before"/> with something changed inside.</summary>
    public YamlMapping Rebuilt(YamlMapping before, YamlMapping after, VerificationStatus change)
    {
        if (Of(before) is { } origin)
        {
            _brought[after] = origin;
        }

        if (change == VerificationStatus.Unverified || _opened.Contains(before))
        {
            _opened.Add(after);
        }

        return after;
    }

    /// <summary>Notes that one list took the place of another.</summary>
    public YamlSequence Rebuilt(YamlSequence before, YamlSequence after)
    {
        if (Of(before) is { } origin)
        {
            _brought[after] = origin;
        }

        return after;
    }

    /// <summary>The status of a part: what it says itself, or else whoever wrote it; never verified where an unverified change was made inside.</summary>
    public VerificationStatus StatusOf(YamlMapping node, VerificationStatus? stated, VerificationStatus text)
    {
        var status = _opened.Contains(node) ? VerificationStatus.Unverified : stated ?? Of(node)?.Change.Status ?? text;
        if (status != (stated ?? text))
        {
            _unsaid[node] = status;
        }

        return status;
    }

    /// <summary>The status of a part where the text alone would say another one, or null.</summary>
    public VerificationStatus? UnsaidStatusOf(YamlMapping node) =>
        _unsaid.TryGetValue(node, out var status) ? status : null;

    /// <summary>Whether the text alone would say another status anywhere.</summary>
    public bool HasUnsaidStatus => _unsaid.Count > 0;

    /// <summary>What a part holds itself.</summary>
    public static IEnumerable<YamlNode> Inside(YamlNode node) => node switch
    {
        YamlMapping mapping => mapping.Entries.SelectMany(entry => new[] { entry.Key, entry.Value }),
        YamlSequence sequence => sequence.Items,
        _ => [],
    };
}
