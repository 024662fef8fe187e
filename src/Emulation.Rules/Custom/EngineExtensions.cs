using System.Collections.Immutable;

namespace Emulation.Rules.Custom;

/// <summary>What a host adds to an engine in code.</summary>
/// <remarks>A policy's text says what decides; code may only answer what the text asks for by name, and supply facts that dossiers do not state.</remarks>
public sealed record EngineExtensions
{
    /// <summary>Nothing.</summary>
    public static EngineExtensions None { get; } = new();

    /// <summary>The conditions that policies ask for with <c>custom:</c>; each name once.</summary>
    public ImmutableArray<ICustomCondition> Conditions { get; init; } = [];

    /// <summary>The facts that the host supplies; each name once for its kind. A ranking reads scores and metrics, so a ranking of the host is one of these.</summary>
    public ImmutableArray<ICustomFact> Facts { get; init; } = [];
}
