namespace Emulation.Rules.Language.Yaml;

/// <summary>How much of a text is read: far more than any text of its kind needs, far less than could hurt whoever reads it.</summary>
/// <param name="Bytes">The size in bytes of UTF-8.</param>
/// <param name="Nodes">The number of keys, values, lists and mappings.</param>
/// <param name="Smaller">What to do about a text that is too large.</param>
internal sealed record YamlLimits(int Bytes, int Nodes, string Smaller)
{
    /// <summary>How deep lists and mappings may stand in each other.</summary>
    public const int Depth = 64;

    /// <summary>For what people write by hand: policies, scenarios and the like.</summary>
    public static YamlLimits Written { get; } = new(4 * 1024 * 1024, 200_000, "split it into several policies");

    /// <summary>For problems, which list candidates by the tens of thousands.</summary>
    public static YamlLimits Listed { get; } = new(
        32 * 1024 * 1024, 2_000_000, "leave out what the problem does not read, or solve it through the library, which has no such limit");
}
