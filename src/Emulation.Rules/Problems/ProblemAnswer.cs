using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Wording;

namespace Emulation.Rules.Problems;

/// <summary>The answer to a problem, as data and as words.</summary>
/// <param name="data">The answer as JSON.</param>
/// <param name="lines">The answer in words, a line each.</param>
/// <param name="diagnostics">What keeps the problem from an answer.</param>
public sealed class ProblemAnswer(JsonObject data, ImmutableArray<LocalizedText> lines, ImmutableArray<Diagnostic> diagnostics = default)
{
    private readonly JsonObject _data = data;

    /// <summary>The answer in words, a line each.</summary>
    public ImmutableArray<LocalizedText> Lines { get; } = lines;

    /// <summary>What keeps the problem from an answer; empty where there is one.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; } = diagnostics.IsDefault ? [] : diagnostics;

    /// <summary>The answer as JSON, a copy of its own for each caller.</summary>
    public JsonObject ToJson() => (JsonObject)_data.DeepClone();
}
