using Emulation.Cli.Sampling;
using Emulation.Domain.Candidates;
using Emulation.NRules.Definitions;
using Emulation.NRules.Facts;
using Emulation.Policies;
using Emulation.Rules;
using Emulation.Rules.Dossiers;
using Emulation.Rules.Stepping;
using global::NRules;
using global::NRules.Fluent;
using global::NRules.Fluent.Dsl;
using NodaTime;

namespace Emulation.NRules.Tests.Documentation;

/// <summary>The examples of the guide and of the package's readme, compiled and run.</summary>
public class GuideExamples
{
    private static UnitDossiers[] Schools => [.. SamplePopulation.Generate(new() { People = 88, Units = 2, Seed = 4 })];

    [Fact]
    public async Task Stream_PrintsEveryDecision()
    {
        var schools = Schools;
        using var output = new StringWriter();

        var engine = EmulationEngine.Create(VietnamPolicies.Source);
        var runner = new NRulesRunner(engine.RuleSetFor(new(new LocalDate(2025, 6, 15))));
        await foreach (var decisions in runner.DecideAsync(schools.ToAsyncEnumerable()))
        {
            foreach (var decision in decisions)
            {
                output.WriteLine($"{decision.Candidate} {decision.Award}: {decision.Eligibility}");
            }
        }

        var expected = schools.Sum(school => engine.Evaluate(school, new(new LocalDate(2025, 6, 15))).Count);
        Assert.Equal(expected, output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void Live_PrintsWhatChanged()
    {
        var school = Schools[0];
        var (teacher, dossierOfToday) = (school.Individuals[0], Domain.Dossiers.Dossier.Empty);
        var runner = new NRulesRunner(EmulationEngine.Create(VietnamPolicies.Source).RuleSetFor(new(new LocalDate(2025, 6, 15))));
        using var output = new StringWriter();

        runner.RuleFired += (_, fired) => output.WriteLine($"{fired.Rule}: {string.Join("; ", fired.Citations)}");

        using var session = runner.Open(school);
        var update = session.Update(teacher.With(dossierOfToday));
        foreach (var again in update.Redecided.Where(again => again.Changed))
        {
            output.WriteLine($"{again.Candidate} {again.Award}: {session.Decisions[again.Candidate, again.Award].Eligibility}");
        }

        Assert.Contains($"{teacher.Id} lao-dong-tien-tien: Undetermined", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("lao-dong-tien-tien (Individual): 06/2022/QH15 Điều 24", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void HostRules_FillAGap()
    {
        var engine = EmulationEngine.Create(VietnamPolicies.Source);
        var school = DossierReader.Read("""
            {"format": "emulation.dossiers/1", "period": {"id": "2024-2025", "cycle": "school-year", "from": "2024-09-01", "to": "2025-09-01"},
             "sector": "civil", "units": [{"id": "thcs-a", "branch": "education", "individuals": [{"id": "gv-001", "service": {"from": "2012-09-01"}, "trainings": [],
             "ratings": {"2024-2025": "good"}, "attested": {"conduct": true}}]}]}
            """).GetUnitsOrThrow()[0];

        var rules = new RuleRepository();
        rules.Load(each => each.From(typeof(AttendanceAttests)));
        var runner = new NRulesRunner(engine.RuleSetFor(new(new LocalDate(2025, 6, 15))), new() { HostRules = rules });
        using var session = runner.Open(school, new Attendance("gv-001", 120));

        var decision = session.Decisions["gv-001", "lao-dong-tien-tien"];
        Assert.Equal((Domain.Decisions.Eligibility.Eligible, ""), (decision.Eligibility, string.Join("; ", decision.Missing.Select(missing => missing.Fact))));
    }

    [Fact]
    public void OwnSession_Decides()
    {
        var school = Schools[0];
        var ruleSet = EmulationEngine.Create(VietnamPolicies.Source).RuleSetFor(new(new LocalDate(2025, 6, 15)));
        var rules = new RuleRepository();
        rules.Load(each => each.From(typeof(AttendanceAttests)));

        using var units = SessionUnits.Begin(ruleSet, [school]);
        var policy = new PolicyRules(AwardPlan.For(ruleSet, school.Unit)).GetRuleSets();
        var session = new RuleCompiler().Compile([.. policy, .. rules.GetRuleSets()]).CreateSession();
        session.InsertAll(units.Facts);
        session.Fire();
        var decisions = units.Complete();

        Assert.Same(school, Assert.Single(decisions).Unit);
    }
}

public sealed record Attendance(string Person, int Days);

public sealed class AttendanceAttests : Rule
{
    public override void Define()
    {
        CandidateFact person = default!;
        Attendance attendance = default!;
        When()
            .Match(() => person, each => each.Candidate.Kind == CandidateKind.Individual)
            .Match(() => attendance, each => each.Person == person.Candidate.Id.Value, each => each.Days >= 100);
        Then().Yield(_ => new SuppliedAttestation(person.Unit, CandidateKind.Individual, person.Candidate.Id, "movement", true));
    }
}
