using System.Collections.Immutable;
using Emulation.Domain.Conditions;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Policies;
using Emulation.Rules.Language.Yaml;

namespace Emulation.Rules.Language;

/// <summary>A policy whose text was read without errors. Whether it makes sense, alone and beside others, is not checked yet.</summary>
/// <remarks>Only <see cref="PolicyReader"/> makes one; the next stage puts amendments into the texts they amend, and then all are validated.</remarks>
public sealed class ParsedPolicy
{
    private readonly SpanLookup _spans;

    internal ParsedPolicy(Policy policy, YamlMapping tree, IReadOnlyDictionary<Condition, SourceSpan> conditions) =>
        (Policy, Tree, _spans) = (policy, tree, new(tree, conditions));

    /// <summary>The policy as its text says it.</summary>
    public Policy Policy { get; }

    /// <summary>The text.</summary>
    internal YamlMapping Tree { get; }

    /// <summary>The changes of an amending policy, with the texts that they bring in.</summary>
    internal ImmutableArray<ParsedChange> Changes { get; init; } = [];

    /// <summary>Which change brought which part of the text in.</summary>
    internal NodeOrigins Origins { get; init; } = new();

    /// <summary>Where the key at a path stands, such as <c>awards.giay-khen.quota</c>.</summary>
    internal SourceSpan SpanOf(string path) => _spans.At(path);

    /// <summary>Where the value at a path stands.</summary>
    internal SourceSpan ValueSpanOf(string path) => _spans.ValueAt(path);

    /// <summary>Whether something stands at a path.</summary>
    internal bool Has(string path) => _spans.Has(path);

    /// <summary>Where a condition of this policy stands.</summary>
    internal SourceSpan SpanOf(Condition condition) => _spans.Of(condition);

    /// <summary>Returns the policy's id.</summary>
    public override string ToString() => Policy.Id.Value;
}
