using Emulation.Domain.Candidates;
using Emulation.Domain.Decisions;
using Emulation.Domain.Dossiers;
using Emulation.Rules.Deciding;
using Emulation.Rules.Tests.Drafts;
using Emulation.Rules.Tests.Populations;
using NodaTime;

namespace Emulation.Rules.Tests.Deciding;

/// <summary><c>missing</c> is every fact that can still matter; <c>enough</c> is a part of it that could settle the answer.</summary>
public class SettlementTests
{
    [Fact]
    public void Missing_AllOfItSupplied_SettlesTheAnswer() => PropertyRun.ForRandomCases(120, random =>
    {
        var complete = LawUnits.Unit(random, 6, 2);
        Array.ForEach(complete.People, person => person.Dossier.Pending = []);
        var less = new Forgetting(random, 20).Some(complete);
        var remembering = new Remembering(complete);
        var (before, all) = (Given.Decide(less), Given.Decide(complete));
        foreach (var (poor, rich) in before.Outcomes.Zip(all.Outcomes))
        {
            if (poor.Eligibility == Eligibility.Undetermined && rich.Eligibility != Eligibility.Undetermined)
            {
                AssertSettles(remembering, less, before.Decide(poor), rich.Eligibility);
            }
        }
    });

    [Fact]
    public void Missing_Undetermined_IsNeverEmpty() => PropertyRun.ForRandomCases(150, random =>
    {
        var less = new Forgetting(random, 25).Some(new RandomUnits(random).Unit(4, 2));
        var decisions = PropertyRun.Decide(new RandomRules(random).RuleSet(), less);

        Assert.All(
            decisions.Outcomes.Where(outcome => outcome.Eligibility == Eligibility.Undetermined).Select(decisions.Decide),
            decision =>
            {
                Assert.NotEmpty(decision.Missing);
                Assert.NotEmpty(decision.Enough);
                Assert.Subset(decision.Missing.Select(fact => fact.Fact).ToHashSet(), decision.Enough.ToHashSet());
            });
    });

    [Fact]
    public void Missing_Determined_IsEmpty() => PropertyRun.ForRandomCases(60, random =>
    {
        var less = new Forgetting(random, 25).Some(new RandomUnits(random).Unit(4, 2));
        var decisions = PropertyRun.Decide(new RandomRules(random).RuleSet(), less);

        Assert.All(
            decisions.Where(decision => decision.Eligibility != Eligibility.Undetermined),
            decision => Assert.True(decision.Missing.IsEmpty && decision.Enough.IsEmpty));
    });

    [Fact]
    public void Enough_SomeWayToSupplyIt_SettlesTheAnswer() => PropertyRun.ForRandomCases(120, random =>
    {
        var less = new Forgetting(random, 20).Some(LawUnits.Unit(random, 4, 0));
        var decisions = Given.Decide(less);
        foreach (var outcome in decisions.Outcomes.Where(outcome => outcome.Eligibility == Eligibility.Undetermined))
        {
            var decision = decisions.Decide(outcome);
            if (decision.Enough.All(CanBeSupplied))
            {
                var settled = Ways(decision.Enough, outcome.Candidate.Id.Value, less)
                    .Any(way => Given.Decide(way)[decision.Candidate, decision.Award].Eligibility != Eligibility.Undetermined);
                Assert.True(settled, $"{decision.Candidate} {decision.Award}: {string.Join(", ", decision.Enough)} of {string.Join(", ", decision.Missing.Select(fact => fact.Fact))}");
            }
        }
    });

    private static void AssertSettles(Remembering remembering, UnitDraft less, Decision decision, Eligibility expected)
    {
        var (unit, rounds) = (less, 0);
        while (decision.Eligibility == Eligibility.Undetermined)
        {
            // A member that was not known brings facts of its own; a run of years can be looked for further back.
            Assert.True(++rounds <= 12, $"{decision.Candidate} {decision.Award} is still undetermined without {string.Join(", ", decision.Missing.Select(fact => fact.Fact))}");
            if (!remembering.TryGive(unit, decision.Kind, decision.Candidate, decision.Missing.Select(fact => fact.Fact), out unit))
            {
                return;
            }

            var decisions = Given.Decide(unit);
            decision = decisions.Decide(decisions.Outcomes.Single(outcome =>
                outcome.Candidate.Kind == decision.Kind && outcome.Candidate.Id == decision.Candidate && outcome.Award.Id == decision.Award));
        }

        Assert.Equal(expected, decision.Eligibility);
    }

    private static bool CanBeSupplied(string fact) =>
        fact is "initiatives" or "pending" || fact.StartsWith("attested.", StringComparison.Ordinal) || fact.StartsWith("ratings.", StringComparison.Ordinal);

    private static IEnumerable<UnitDraft> Ways(IReadOnlyList<string> facts, string id, UnitDraft unit, int next = 0)
    {
        if (next == facts.Count)
        {
            return [unit];
        }

        return Values(facts[next]).SelectMany(supply =>
        {
            var more = unit.Copy();
            supply(more.People.Single(person => person.Id == id).Dossier);
            return Ways(facts, id, more, next + 1);
        });
    }

    private static IEnumerable<Action<DossierDraft>> Values(string fact)
    {
        var key = fact[(fact.IndexOf('.') + 1)..];
        return fact switch
        {
            "pending" => [dossier => dossier.Pending = [], dossier => dossier.Pending = [new(PendingKind.Complaint)]],
            "initiatives" =>
            [
                dossier => dossier.Initiatives = [],
                dossier => dossier.Initiatives =
                [
                    Given.Initiative(InfluenceScope.National),
                    Given.Initiative(InfluenceScope.National, 2024) with { Id = "sk-2" },
                    Given.Initiative(InfluenceScope.National, 2024) with { Id = "sk-3", Recognised = Fact<LocalDate>.Of(new(2024, 12, 1)) },
                ],
            ],
            _ when fact.StartsWith("attested.", StringComparison.Ordinal) => [dossier => dossier.Attest(key), dossier => dossier.Attest(false, key)],
            _ => [.. Enum.GetValues<Rating>().Select(level => (Action<DossierDraft>)(dossier =>
                dossier.Ratings = [.. dossier.Ratings, new(Domain.Time.PeriodId.Parse(key), level)]))],
        };
    }
}
