namespace Emulation.Rules.Hosting;

/// <summary>A folder of policies cannot be read. Says which: what the system says depends on the system and its language.</summary>
/// <param name="folder">The folder as the host names it.</param>
/// <param name="cause">What was thrown.</param>
internal sealed class UnreadableFolderException(string folder, Exception cause)
    : IOException($"The policy folder `{folder}` cannot be read ({cause.GetType().Name}).", cause)
{
    /// <summary>The folder as the host names it.</summary>
    public string Folder { get; } = folder;

    /// <summary>The type of what was thrown.</summary>
    public string Cause { get; } = cause.GetType().Name;
}
