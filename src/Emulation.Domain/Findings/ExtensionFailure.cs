namespace Emulation.Domain.Findings;

/// <summary>A condition of the host that failed; what it was asked about is therefore unknown.</summary>
/// <param name="Name">The name by which the policy asks for it.</param>
/// <param name="Exception">The type of the exception that it threw, or that it gave no answer. What the exception says is not kept: it may hold personal data.</param>
public sealed record ExtensionFailure(string Name, string Exception);
