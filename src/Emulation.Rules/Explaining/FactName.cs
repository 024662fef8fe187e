namespace Emulation.Rules.Explaining;

/// <summary>What a kind of fact is called in Vietnamese, and how its values are said.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Say">The words for a value; null for a value that no words are known for.</param>
internal sealed record FactName(string Name, Func<string, string?> Say);
