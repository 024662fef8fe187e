namespace Emulation.Rules.Language.Yaml;

/// <summary>How much of a text is read: far more than any text of its kind needs, far less than could hurt whoever reads it.</summary>
/// <param name="Bytes">The size in bytes of UTF-8.</param>
/// <param name="Nodes">The number of keys, values, lists and mappings.</param>
/// <param name="Smaller">What to do about a text that is too large.</param>
internal sealed record YamlLimits(int Bytes, int Nodes, string Smaller)
{
    /// <summary>How deep lists and mappings may stand in each other.</summary>
    public const int Depth = 64;

    // Nothing of these kinds nests at all deep.
    private const string Brackets = "write each list and mapping once; brackets that are not closed nest what follows them";

    /// <summary>For policies, which people write by hand.</summary>
    public static YamlLimits Written { get; } = new(4 * 1024 * 1024, 200_000, "split it into several policies");

    /// <summary>For scenarios, as large as policies.</summary>
    public static YamlLimits Scenario { get; } = Written with
    {
        Smaller = "split it into several scenarios",
        What = "scenario",
        Begin = "begin with `scenario:` and what it shows",
        Shallower = Brackets,
    };

    /// <summary>For calendars of holidays, as large as policies.</summary>
    public static YamlLimits Holidays { get; } = Written with
    {
        Smaller = "write each year in a file of its own",
        What = "calendar of holidays",
        Begin = "begin with `holidays:` and the year",
        Shallower = Brackets,
    };

    /// <summary>For plans of movements, as large as policies.</summary>
    public static YamlLimits Plan { get; } = Written with
    {
        Smaller = "leave out what the plan does not read",
        What = "plan of a movement",
        Begin = "begin with `movement:` and its id",
    };

    /// <summary>For results of movements, as large as policies.</summary>
    public static YamlLimits Results { get; } = Written with
    {
        Smaller = "split it into several files of results",
        What = "list of results",
        Begin = "begin with `format:` and the name of the format",
        Shallower = Brackets,
    };

    /// <summary>For problems, which list candidates by the tens of thousands.</summary>
    public static YamlLimits Listed { get; } = new(
        32 * 1024 * 1024, 2_000_000, "leave out what the problem does not read, or solve it through the library, which has no such limit")
    {
        What = "problem",
        Begin = "begin with `problem:` and its kind, such as `problem: select`",
        Shallower = Brackets,
    };

    /// <summary>What a text of its kind holds.</summary>
    public string What { get; private init; } = "policy";

    /// <summary>How a text of its kind begins.</summary>
    public string Begin { get; private init; } = "begin with `policy:` and the policy's id";

    /// <summary>What to do about a text that nests too deep.</summary>
    public string Shallower { get; private init; } = "split the criterion into several";
}
