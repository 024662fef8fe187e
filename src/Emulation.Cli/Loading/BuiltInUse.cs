namespace Emulation.Cli.Loading;

/// <summary>Which of the built-in policies are there besides what the command line names.</summary>
internal enum BuiltInUse
{
    /// <summary>All of them.</summary>
    All,

    /// <summary>Those that are named, and what the named ones need.</summary>
    Needed,

    /// <summary>None.</summary>
    None,
}
