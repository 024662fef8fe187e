using Emulation.Domain.Candidates;
using Emulation.Domain.Decisions;
using Emulation.NRules.Live;
using Emulation.NRules.Tests.Hosts;

namespace Emulation.NRules.Tests.Live;

/// <summary>A redecision is said to have changed when the decision says anything else, whatever it goes by.</summary>
public class ChangedTests
{
    private const string Rated = """  "id": "an", "ratings": {"2024-2025": "good"}  """;

    private static readonly NRulesRunner _runner = new(SmallLaw.Engine().Rules());

    [Theory]
    [InlineData("\"pending\": []", "\"pending\": [{\"kind\": \"complaint\", \"from\": \"2025-01-01\"}]", true)]
    [InlineData("\"pending\": [{\"kind\": \"complaint\", \"from\": \"2025-01-01\"}]", "\"pending\": []", true)]
    [InlineData("\"pending\": [{\"kind\": \"complaint\", \"from\": \"2025-01-01\"}]", "\"pending\": [{\"kind\": \"complaint\", \"from\": \"2025-01-01\", \"to\": \"2025-02-01\"}]", true)]
    [InlineData("\"pending\": []", "\"metrics\": {\"late\": 1}", true)]
    [InlineData("\"pending\": []", "\"pending\": [], \"metrics\": {\"late\": 1}", false)]
    [InlineData("\"votes\": []", "\"votes\": [{\"award\": \"good-year\", \"for\": 15, \"members\": 15}]", true)]
    [InlineData("\"votes\": [{\"award\": \"good-year\", \"for\": 14, \"members\": 15}]", "\"votes\": [{\"award\": \"good-year\", \"for\": 15, \"members\": 15}]", true)]
    [InlineData("\"titles\": []", "\"titles\": [{\"award\": \"good-year\", \"period\": \"2024-2025\"}]", true)]
    [InlineData(
        "\"pending\": [{\"kind\": \"complaint\", \"from\": \"2025-01-01\"}]",
        "\"pending\": [{\"kind\": \"complaint\", \"from\": \"2025-01-01\"}], \"rulings\": [{\"award\": \"good-year\", \"outcome\": \"suspension-lifted\", \"decision\": \"1\"}]", true)]
    [InlineData("\"rulings\": []", "\"rulings\": [{\"award\": \"good-year\", \"outcome\": \"selected\", \"decision\": \"1\"}]", false)] // Its places are not limited.
    public void WhatTheDossierAloneTells_IsSaid(string before, string after, bool changed)
    {
        using var session = _runner.Open(SmallLaw.Unit($"{{{Rated}, {before}}}"));

        var update = session.Update(SmallLaw.Person($"{Rated}, {after}"));
        Assert.Contains(new Redecision(CandidateKind.Individual, "an", SmallLaw.Good, changed), update.Redecided);

        Assert.DoesNotContain(session.Update(SmallLaw.Person($"{Rated}, {after}")).Redecided, each => each.Changed);
    }

    [Fact]
    public void RulingOnAPlaceThatWasWonByRank_IsSaid()
    {
        const string Brave = """  "id": "an", "attested": {"brave": true}  """;
        using var session = _runner.Open(SmallLaw.Unit($"{{{Brave}}}"));
        Assert.Equal((Standing.Selected, null), (session.Decisions["an", SmallLaw.Brave].Standing, session.Decisions["an", SmallLaw.Brave].PlaceRuling));

        var update = session.Update(SmallLaw.Person($"{Brave}, \"rulings\": [{{\"award\": \"brave-year\", \"outcome\": \"selected\", \"decision\": \"1\"}}]"));

        Assert.Equal("1", session.Decisions["an", SmallLaw.Brave].PlaceRuling?.Decision);
        Assert.Contains(new Redecision(CandidateKind.Individual, "an", SmallLaw.Brave, true), update.Redecided);
    }

    [Fact]
    public void BonusPaidAgain_BecauseAnotherLostTheHigherTitle_IsSaid()
    {
        static string Of(string id, int merit) => $$"""
            "id": "{{id}}", "ratings": {"2024-2025": "good"}, "attested": {"brave": true}, "scores": {"merit": {{merit}}}, "pending": [],
            "votes": [{"award": "good-year", "for": 15, "members": 15}]
            """;
        using var session = _runner.Open(SmallLaw.Unit($"{{{Of("an", 2)}}}, {{{Of("binh", 1)}}}"));
        Assert.Equal((0, 702_000), (Bonus("an"), Bonus("binh")));

        var update = session.Update(SmallLaw.Person(Of("binh", 3)));

        Assert.Equal((702_000, 0), (Bonus("an"), Bonus("binh")));
        Assert.Contains(new Redecision(CandidateKind.Individual, "an", SmallLaw.Good, true), update.Redecided);
        Assert.Contains(new Redecision(CandidateKind.Individual, "binh", SmallLaw.Good, true), update.Redecided);
        Assert.Equal(update.Redecided.Length, update.Redecided.Select(each => (each.Candidate, each.Award)).Distinct().Count());

        long? Bonus(string person) => session.Decisions[person, SmallLaw.Good].Bonus?.Vnd;
    }
}
