using Emulation.Domain.Candidates;
using Emulation.Domain.Decisions;
using Emulation.NRules.Facts;
using Emulation.NRules.Tests.Hosts;
using Emulation.Rules.Tests.Populations;

namespace Emulation.NRules.Tests.Running;

/// <summary>How many units are decided at a time never changes a result.</summary>
public class UnitsPerSessionTests
{
    private static readonly UnitDossiers[] _periods =
    [
        SmallLaw.Unit("""{"id": "an", "ratings": {"2023-2024": "good"}}""", 2023),
        SmallLaw.Unit("""{"id": "an"}"""),
        SmallLaw.Unit("""{"id": "an", "ratings": {"2022-2023": "good"}}""", 2022),
        SmallLaw.Unit("""{"id": "an"}""", id: "thcs-b"),
        SmallLaw.Unit("""{"id": "an"}"""), // The same once more.
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(16)]
    public async Task OneUnitOfSeveralPeriods_WhatRulesSupply_StaysWithItsPeriod(int unitsPerSession)
    {
        var runner = new NRulesRunner(SmallLaw.Engine().Rules(), new() { HostRules = HostRules.Of(typeof(GoodAttests)), UnitsPerSession = unitsPerSession });

        var decided = await runner.DecideAsync(_periods.ToAsyncEnumerable(), 1).ToArrayAsync();

        Assert.Equal(
            [Eligibility.Eligible, Eligibility.Undetermined, Eligibility.Eligible, Eligibility.Undetermined, Eligibility.Undetermined],
            decided.Select(each => each["an", SmallLaw.Brave].Eligibility));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(16)]
    public async Task FactsThatNameNoUnit_StayWithTheUnitTheyWereBroughtFor(int unitsPerSession)
    {
        var runner = new NRulesRunner(SmallLaw.Engine().Rules(), new()
        {
            HostRules = HostRules.Of(typeof(RegisterAttests)),
            FactsOf = unit => [new Register { Person = "an", Days = unit.Unit.Id == "thcs-b" ? 120 : 3 }],
            UnitsPerSession = unitsPerSession,
        });

        var decided = await runner.DecideAsync(_periods.ToAsyncEnumerable(), 1).ToArrayAsync();

        Assert.Equal([false, false, false, true, false], decided.Select(each => each["an", SmallLaw.Brave].Eligibility == Eligibility.Eligible));
    }

    [Fact]
    public async Task WithoutCodeOfTheHost_SeveralPeriodsShareASession()
    {
        var engine = SmallLaw.Engine();

        var decided = await new NRulesRunner(engine.Rules()).DecideAsync(_periods.ToAsyncEnumerable(), 1).ToArrayAsync();

        Assert.Equal(_periods.Select(unit => DecisionText.Of(engine.Decide(unit))), decided.Select(each => DecisionText.Of(each)));
    }

    [Fact]
    public void FactsOfOneUnit_SayItsPeriod()
    {
        var seen = new List<string>();
        var runner = new NRulesRunner(SmallLaw.Engine().Rules(), new() { HostRules = HostRules.Of(typeof(PeriodIsSeen)), FactsOf = _ => [seen] });

        runner.Decide(_periods[0]);

        Assert.Equal(["candidate 2023-2024", "decided 2023-2024"], seen.Distinct().Order());
    }

    [Fact]
    public void OwnSession_SeveralPeriodsOfOneUnit_AreRefusedOrToldApart()
    {
        var rules = SmallLaw.Engine().Rules();

        Assert.Throws<ArgumentException>(() => SessionUnits.Begin(rules, _periods[..2]));
        using var units = SessionUnits.Begin(rules, _periods[..2], forHostRules: false);
        Assert.Equal(_periods[..2], units.Units);
    }
}
