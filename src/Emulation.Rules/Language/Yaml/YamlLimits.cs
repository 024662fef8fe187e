namespace Emulation.Rules.Language.Yaml;

/// <summary>How much of a text is read: far more than any policy needs, far less than could hurt whoever reads it.</summary>
internal static class YamlLimits
{
    /// <summary>The size in bytes of UTF-8.</summary>
    public const int Bytes = 4 * 1024 * 1024;

    /// <summary>How deep lists and mappings may stand in each other.</summary>
    public const int Depth = 64;

    /// <summary>The number of keys, values, lists and mappings.</summary>
    public const int Nodes = 200_000;
}
