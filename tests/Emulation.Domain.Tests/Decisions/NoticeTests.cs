using Emulation.Domain.Decisions;

namespace Emulation.Domain.Tests.Decisions;

public class NoticeTests
{
    [Fact]
    public void ToString_IsTheCodeTheSubjectAndTheMessage()
    {
        Assert.Equal("EMU4105: not verified", new Notice("EMU4105", new("chưa kiểm chứng", "not verified")).ToString());
        Assert.Equal("EMU4208 `gv-01`: it failed", new Notice("EMU4208", new("lỗi", "it failed"), "gv-01").ToString());
    }
}
