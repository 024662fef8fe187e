namespace Emulation.Cli.Loading;

/// <summary>A file that an author wrote.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="IsNamed">Whether it was named itself, and not only the folder it is in.</param>
internal sealed record AuthoredFile(string Path, bool IsNamed);
