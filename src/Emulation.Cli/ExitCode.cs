namespace Emulation.Cli;

/// <summary>How a run ended.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>The input was understood and something is wrong with it.</summary>
    public const int Wrong = 1;

    /// <summary>The command was called wrongly.</summary>
    public const int Usage = 2;

    /// <summary>A file cannot be read or written.</summary>
    public const int File = 3;

    /// <summary>Cancelled, as a shell reports Ctrl-C.</summary>
    public const int Cancelled = 130;
}
