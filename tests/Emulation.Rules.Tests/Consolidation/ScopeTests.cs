using Emulation.Domain.Policies;
using Emulation.Domain.Units;
using Emulation.Rules.Deciding;
using Emulation.Rules.Tests.Drafts;
using NodaTime;

namespace Emulation.Rules.Tests.Consolidation;

/// <summary>Whom a policy binds follows from the unit's place in the tree and from its branch.</summary>
public class ScopeTests
{
    private static readonly LocalDate _day = new(2025, 6, 15);

    [Theory]
    [InlineData("school-a", null, true)]
    [InlineData("school-b", "ward-1", true)]
    [InlineData("school-b", "ward-2", false)]
    [InlineData("school-b", null, false)]
    public void Units_BindThemselvesAndThoseBelow(string unit, string? parent, bool binds) =>
        Assert.Equal(binds, new PolicyScope(["school-a", "ward-1"]).Binds(
            new Unit(unit) { Parents = parent is null ? [] : [new(parent)] }, _day));

    [Fact]
    public void Units_FurtherUp_BindToo() => Assert.True(
        new PolicyScope(["province-x"]).Binds(new Unit("school-a") { Parents = [new("ward-1"), new("province-x")] }, _day));

    [Fact]
    public void Units_ParentOfAnotherTime_DoesNotBind() => Assert.False(
        new PolicyScope(["district-1"]).Binds(new Unit("school-a") { Parents = [new("district-1", To: new(2025, 6, 15))] }, _day));

    [Theory]
    [InlineData("education", true)]
    [InlineData("health", false)]
    [InlineData(null, null)]
    public void Branches_BindTheUnitsThatStateThem(string? branch, bool? binds) =>
        Assert.Equal(binds, new PolicyScope([]) { Branches = ["education"] }.Binds(new Unit("school-a") { Branch = branch }, _day));

    [Theory]
    [InlineData("school-a", "education", true)]
    [InlineData("school-a", null, null)]
    [InlineData("school-b", "education", false)]
    [InlineData("school-b", null, false)]
    public void UnitsAndBranches_MustBothFit(string unit, string? branch, bool? binds) =>
        Assert.Equal(binds, new PolicyScope(["school-a"]) { Branches = ["education"] }.Binds(new Unit(unit) { Branch = branch }, _day));

    [Theory]
    [InlineData("education", "circular", "")]
    [InlineData("health", "", "")]
    [InlineData(null, "", "EMU4107")]
    public void Evaluate_PolicyForABranch_BindsThoseWhoStateIt(string? branch, string bound, string notice)
    {
        var decisions = Decide(branch);

        Assert.Equal(bound, string.Join(' ', decisions["an", "lao-dong-tien-tien"].Findings.Where(finding => finding.Criterion == "circular").Select(finding => finding.Criterion)));
        Assert.Equal(notice, string.Join(' ', decisions.Notices.Select(each => each.Code)));
    }

    [Fact]
    public void Evaluate_UnitWithoutABranch_SaysWhichPolicyIsNotApplied() =>
        Snapshot.Match(string.Join('\n', Decide(null).Notices.Select(notice => $"{notice.Code} {notice.Subject}: {notice.Message.Vi}\n{notice.Message.En}")));

    [Fact]
    public void Evaluate_PolicyForEverybody_BindsEveryUnit()
    {
        var decisions = Given.Decide(Given.Person(), Given.LawAnd("""
            policy: test.circular
            layer: circular
            under: vn.decree-98-2023
            title: {vi: Thông tư mẫu, en: Sample circular}
            scope: everybody
            in-force: {from: 2024-01-01}
            """));

        Assert.Contains(decisions.Policies, policy => policy.Id == "test.circular");
    }

    private static UnitDecisions Decide(string? branch) => Given.Decide(
        new UnitDraft { Branch = branch, People = [Given.Person()] },
        Given.LawAnd("""
            policy: test.circular
            layer: circular
            under: vn.decree-98-2023
            title: {vi: Thông tư mẫu, en: Sample circular}
            scope: {branches: [education]}
            in-force: {from: 2024-01-01}
            documents:
              T: {number: 1/2024/TT, kind: circular}
            awards:
              lao-dong-tien-tien:
                criteria:
                  circular: {says: {vi: Sáng kiến, en: an initiative}, cite: T 1, when: {initiative: {scope: grassroots}}}
            """));
}
