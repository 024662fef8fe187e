using Emulation.Rules.Dossiers;
using Emulation.Rules.Tests.Drafts;

namespace Emulation.Rules.Tests.Deciding;

/// <summary>A word that no policy knows leaves a fact unknown; whoever wrote it is asked whether it was meant.</summary>
public class WordNoticesTests
{
    [Fact]
    public void Notices_AttestedFactThatNoPolicyAsksFor_AsksForTheNearOne()
    {
        var notice = Assert.Single(Notices(branch: "education", attested: "conducts"), notice => notice.Code == "EMU4210");

        Assert.Equal("p1", notice.Subject);
        Assert.Equal("`attested.conducts` is stated in 2 dossiers and no policy asks for it; did you mean `conduct`?", notice.Message.En);
    }

    [Fact]
    public void Notices_Words_AreThoseOfTheSnapshot() => Snapshot.Match(string.Join('\n', Notices(branch: "educaton", attested: "conducts")
        .Where(notice => notice.Code is "EMU4210" or "EMU4211").Select(notice => $"{notice.Code} {notice.Subject}: {notice.Message.Vi}\n{notice.Message.En}")));

    [Theory]
    [InlineData("conduct")]      // Law 06/2022/QH15 Article 24: what the law in force asks for
    [InlineData("registered")]   // Law 15/2003/QH11: dossiers may state facts for other dates as well
    public void Notices_FactOfAnyPolicyOfTheCatalog_AsksNothing(string key) =>
        Assert.DoesNotContain(Notices(branch: "education", attested: key), notice => notice.Code == "EMU4210");

    [Theory]
    [InlineData("educaton", true)]
    [InlineData("education", false)]
    [InlineData("health", false)]   // most branches have no policy of their own
    public void Notices_BranchThatLooksLikeAnother_AsksForIt(string branch, bool asks) =>
        Assert.Equal(asks, Notices(branch, "conduct").Any(notice => notice.Code == "EMU4211"));

    private static System.Collections.Immutable.ImmutableArray<Emulation.Domain.Decisions.Notice> Notices(string branch, string attested)
    {
        var unit = DossierReader.Read($$$"""
            {"format": "emulation.dossiers/1", "period": {"id": "2024-2025", "cycle": "school-year", "from": "2024-09-01", "to": "2025-09-01"}, "sector": "civil",
             "units": [{"id": "thcs-a", "branch": "{{{branch}}}", "individuals": [
               {"id": "p2", "attested": {"{{{attested}}}": true}}, {"id": "p1", "attested": {"{{{attested}}}": false}}]}]}
            """).GetUnitsOrThrow()[0];
        return EmulationEngine.Create(Emulation.Policies.VietnamPolicies.Source).Evaluate(unit, new(Given.AsOf)).Notices;
    }
}
