using Emulation.Domain.Candidates;

namespace Emulation.Domain.Tests.Candidates;

public class MembershipTests
{
    [Fact]
    public void Contains_JoinedAndLeft_IsHalfOpen()
    {
        var membership = new Membership("gv-001", new(2024, 10, 1), new(2025, 4, 1));

        Assert.False(membership.Contains(new(2024, 9, 30)));
        Assert.True(membership.Contains(new(2024, 10, 1)));
        Assert.True(membership.Contains(new(2025, 3, 31)));
        Assert.False(membership.Contains(new(2025, 4, 1)));
        Assert.True(new Membership("gv-001").Contains(new(1900, 1, 1)));
    }
}
