namespace Emulation.Domain.Policies;

/// <summary>The text of a policy and the name that its diagnostics use.</summary>
/// <param name="File">The file's name as the author knows it.</param>
/// <param name="Text">The text.</param>
public sealed record PolicyText(string File, string Text);
