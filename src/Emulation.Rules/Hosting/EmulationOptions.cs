using System.Collections.Immutable;
using Emulation.Domain.Policies;

namespace Emulation.Rules.Hosting;

/// <summary>By which policies the engine of a host decides.</summary>
public sealed class EmulationOptions
{
    /// <summary>Where policies come from, such as <c>VietnamPolicies.Source</c>; those that are registered as services are added. Read at each reload.</summary>
    public IList<IPolicySource> Sources { get; } = [];

    /// <summary>Folders whose policy files are added; they must exist. See <see cref="PolicyFiles.In"/> for which files these are.</summary>
    /// <remarks>A folder may be empty until somebody puts policies there: while there are none at all, every evaluation is refused (EMU4001).</remarks>
    public IList<string> Folders { get; } = [];

    /// <summary>How often the folders are looked at for changes, at least 10 milliseconds; null, the default, means never.</summary>
    /// <remarks>
    /// Folders are read again rather than watched, because notices of changes do not arrive from every container and network disk.
    /// What was read is taken once two readings in a row are the same, so that a file that is still being written is left alone.
    /// </remarks>
    public TimeSpan? ReloadInterval { get; set; }
}
