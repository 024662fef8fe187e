using Emulation.Conventions.Tests;

namespace Emulation.NRules.Tests.Api;

public class PublicApiTests
{
    [Fact]
    public void PublicApi_IsTheReviewedOne() => Snapshot.Match(PublicApiText.Of(typeof(NRulesRunner).Assembly));
}
