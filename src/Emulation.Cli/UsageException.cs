namespace Emulation.Cli;

/// <summary>The command was called wrongly, in a way that only its verb can tell.</summary>
internal sealed class UsageException(string message, string verb, string? help = null) : Exception(message)
{
    /// <summary>The verb whose help says how it is meant.</summary>
    public string Verb { get; } = verb;

    /// <summary>How to mend it, or null where only the verb's help says so.</summary>
    public string? Help { get; } = help;
}
