using Emulation.Domain.Conditions;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Policies;

namespace Emulation.Rules.Language;

/// <summary>A policy whose text was read without errors. Whether it makes sense, alone and beside others, is not checked yet.</summary>
/// <remarks>Only <see cref="PolicyReader"/> makes one; the next stage is the validation.</remarks>
public sealed class ParsedPolicy
{
    private readonly SpanLookup _spans;

    internal ParsedPolicy(Policy policy, SpanLookup spans) => (Policy, _spans) = (policy, spans);

    /// <summary>The policy as its text says it.</summary>
    public Policy Policy { get; }

    /// <summary>Where the key at a path stands, such as <c>awards.giay-khen.quota</c>.</summary>
    internal SourceSpan SpanOf(string path) => _spans.At(path);

    /// <summary>Where the value at a path stands.</summary>
    internal SourceSpan ValueSpanOf(string path) => _spans.ValueAt(path);

    /// <summary>Where a condition of this policy stands.</summary>
    internal SourceSpan SpanOf(Condition condition) => _spans.Of(condition);

    /// <summary>Returns the policy's id.</summary>
    public override string ToString() => Policy.Id.Value;
}
