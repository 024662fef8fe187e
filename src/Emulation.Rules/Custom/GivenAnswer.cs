namespace Emulation.Rules.Custom;

/// <summary>What code of the host answered about one candidate.</summary>
/// <param name="Answer">A <see cref="CustomAnswer"/> or <see cref="CustomValue"/>; null where the code failed.</param>
/// <param name="Failure">The type of the exception, or <see cref="CustomFailure.NoAnswer"/>; null where it did not fail.</param>
internal readonly record struct GivenAnswer(object? Answer, string? Failure);
