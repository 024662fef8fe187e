namespace Emulation.Rules.Hosting;

/// <summary>The name of a policy set that is registered; empty for the one without a name.</summary>
internal sealed record PolicySetName(string Name);
