namespace Emulation.NRules.Tests.Hosts;

/// <summary>A fact of the host that changes, and stays the same object.</summary>
public sealed class Register
{
    public required string Person { get; init; }

    public int Days { get; set; }
}
