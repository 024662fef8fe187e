using System.Text;
using System.Text.Json;
using Emulation.Rules.Budgeting;
using Emulation.Rules.Recording;
using Emulation.Rules.Tests.Drafts;
using Emulation.Rules.Tests.Populations;

namespace Emulation.Rules.Tests.Recording;

public class DecisionsReaderTests
{
    [Fact]
    public void Read_WhatWasWritten_HasEveryDecision()
    {
        var unit = Given.Law.Evaluate(LawUnits.Unit(new Random(3), 5, 2).Seal(), new(Given.AsOf));

        var read = DecisionsReader.Read(Written(unit)).GetDocumentOrThrow();

        Assert.Equal((Given.AsOf, unit.Count), (read.AsOf, read.Decisions.Length));
        Assert.Equal(unit.Policies.Select(policy => (policy.Id, policy.Hash)), read.Policies.Select(policy => (policy.Id, policy.Hash)));
        foreach (var (decision, written) in unit.Zip(read.Decisions))
        {
            Assert.Equal(
                (decision.Kind, decision.Candidate, decision.Unit, decision.Award, decision.Eligibility, decision.Standing),
                (written.Kind, written.Candidate, written.Unit, written.Award, written.Eligibility, written.Standing));
            Assert.Equal(
                decision.Findings.Select(finding => (finding.Criterion.Value, finding.Outcome, finding.Citation.ToString())),
                written.Findings.Select(finding => (finding.Criterion, finding.Outcome, finding.Cite)));
            Assert.Equal(decision.Findings.SelectMany(finding => finding.Read.Select(read => read.Value)), written.Findings.SelectMany(finding => finding.Read.Values));
            Assert.Equal(decision.Missing.Select(fact => (fact.Fact, (string?)fact.Asks.En)), written.Missing.Select(fact => (fact.Fact, fact.Asks)));
            Assert.Equal<string>(decision.Enough, written.Enough);
            Assert.Equal((decision.Vote.Outcome, decision.Vote.Share), (written.Vote.Outcome, written.Vote.Share));
            Assert.Equal((decision.Authority, decision.SubmittedBy, decision.Bonus?.Vnd), (written.Authority, written.SubmittedBy, written.Bonus?.Vnd));
        }
    }

    [Fact]
    public void Read_MembersOfALaterVersion_ArePassedOver()
    {
        var later = Small().Replace("\"award\"", "\"later\": [{}], \"award\"", StringComparison.Ordinal);

        Assert.Equal(3, DecisionsReader.Read(later).GetDocumentOrThrow().Decisions.Length);
    }

    [Theory]
    [InlineData("later-version", "decisions/1", "decisions/2")]
    [InlineData("no-award", "\"award\"", "\"prize\"")]
    [InlineData("unknown-word", "\"undetermined\"", "\"maybe\"")]
    public void Read_Broken_SaysWhatIsWrongAndWhere(string what, string was, string now)
    {
        var reading = DecisionsReader.Read(Small().Replace(was, now, StringComparison.Ordinal));

        Snapshot.Match(string.Join('\n', reading.Diagnostics), what);
    }

    [Fact]
    public void JsonOptions_WriteASingleDecision()
    {
        var document = DecisionsReader.Read(Small()).GetDocumentOrThrow();

        var text = JsonSerializer.Serialize(document.Decisions[0], DecisionsReader.JsonOptions);

        Assert.StartsWith("""{"kind":"individual","candidate":"p1","unit":"a",""", text, StringComparison.Ordinal);
        Assert.True(DecisionsReader.JsonOptions.IsReadOnly);
    }

    [Fact]
    public void Writer_UnitThatCannotBeDecided_WritesNoDecision()
    {
        var late = SmallLaw.Units("""{"id": "late", "period": {"id": "2025-2026", "cycle": "school-year", "from": "2025-09-01", "to": "2026-09-01"}, "individuals": [{"id": "p1"}]}""");

        Assert.Empty(DecisionsReader.Read(Written(SmallLaw.Engine.EvaluateTogether(late, SmallLaw.Options)[0], SmallLaw.Engine)).GetDocumentOrThrow().Decisions);
    }

    private static string Small() => Written(SmallLaw.Engine.Evaluate(SmallLaw.Units(SmallLaw.School)[0], SmallLaw.Options), SmallLaw.Engine);

    private static string Written(Rules.Deciding.UnitDecisions unit, EmulationEngine? engine = null)
    {
        using var bytes = new MemoryStream();
        var options = new EvaluationOptions(unit.AsOf);
        using (var writer = new DecisionsWriter(bytes, DecisionsHead.Of((engine ?? Given.Law).RuleSetFor(options), options)))
        {
            var budget = new BonusBudget();
            budget.Add(unit);
            writer.Write(unit);
            writer.End(unit.Notices, budget);
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
