namespace Emulation.Rules.Hosting;

/// <summary>The name of a policy set that is registered; empty for the one without a name.</summary>
internal sealed record PolicySetName(string Name)
{
    /// <summary>The name as people read it: the set without a name is called `default`.</summary>
    public static string Shown(string name) => name.Length == 0 ? "default" : name;
}
