namespace Emulation.Cli.Loading;

/// <summary>A file cannot be read or written.</summary>
internal sealed class FileProblemException(string message) : Exception(message);
