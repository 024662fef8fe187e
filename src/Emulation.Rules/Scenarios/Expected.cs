using Emulation.Domain.Diagnostics;

namespace Emulation.Rules.Scenarios;

/// <summary>Something that a scenario expects, and where it says so.</summary>
/// <typeparam name="T">What is expected.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Place">Its place in the text.</param>
public sealed record Expected<T>(T Value, SourceSpan Place);
