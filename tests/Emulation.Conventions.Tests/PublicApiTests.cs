using System.Reflection;

namespace Emulation.Conventions.Tests;

public class PublicApiTests
{
    [Theory]
    [MemberData(nameof(SourceTree.Libraries), MemberType = typeof(SourceTree))]
    public void PublicApi_IsTheReviewedOne(string library) =>
        Snapshot.MatchFile(
            PublicApiText.Of(Assembly.Load(library)),
            Repository.PathOf($"tests/Emulation.Conventions.Tests/PublicApi/{library}.verified.txt"));
}
