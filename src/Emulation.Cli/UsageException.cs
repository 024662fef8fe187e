namespace Emulation.Cli;

/// <summary>The command was called wrongly, in a way that only its verb can tell.</summary>
internal sealed class UsageException(string message, string verb) : Exception(message)
{
    /// <summary>The verb whose help says how it is meant.</summary>
    public string Verb { get; } = verb;
}
