using System.Reflection;

namespace Emulation.Rules.Recording;

/// <summary>The version of this library.</summary>
internal static class EngineVersion
{
    /// <summary>The version as the package states it, such as <c>1.4.0</c>; what stands behind a plus names a build and decides nothing.</summary>
    public static string Current { get; } =
        typeof(EngineVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0.0.0";
}
