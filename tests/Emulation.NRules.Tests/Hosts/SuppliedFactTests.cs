using Emulation.Domain.Candidates;
using Emulation.Domain.Decisions;
using Emulation.NRules.Facts;
using Emulation.Rules;
using Emulation.Rules.Deciding;

namespace Emulation.NRules.Tests.Hosts;

/// <summary>What is supplied stands beside the unit as it is given, whoever supplies it.</summary>
public class SuppliedFactTests
{
    private static readonly EmulationEngine _engine = SmallLaw.Engine();

    private static readonly UnitDossiers _two = SmallLaw.Unit("""{"id": "an"}, {"id": "binh"}""");

    [Fact]
    public void WithoutRulesOfTheHost_SuppliedFactsAreDecidedWith()
    {
        using var session = new NRulesRunner(_engine.Rules()).Open(_two, Attests("an"));
        Assert.Equal((Eligibility.Eligible, Eligibility.Undetermined), (Of(session.Decisions, "an"), Of(session.Decisions, "binh")));

        var update = session.Insert(Attests("binh"));
        Assert.Equal(Eligibility.Eligible, Of(session.Decisions, "binh"));
        Assert.Contains(new(CandidateKind.Individual, "binh", SmallLaw.Brave, true), update.Redecided);

        session.Update(SmallLaw.Person("""  "id": "binh", "scores": {"merit": 3}  """));
        Assert.Equal(Eligibility.Eligible, Of(session.Decisions, "binh"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(16)]
    public async Task WithoutRulesOfTheHost_FactsOf_AreDecidedWith(int unitsPerSession)
    {
        var runner = new NRulesRunner(_engine.Rules(), new()
        {
            FactsOf = unit => [Attests(unit.Period.Id.Year == 2023 ? "an" : "binh")],
            UnitsPerSession = unitsPerSession,
        });
        UnitDossiers[] units = [SmallLaw.Unit("""{"id": "an"}, {"id": "binh"}""", 2023), _two];

        var decided = await runner.DecideAsync(units.ToAsyncEnumerable(), 1).ToArrayAsync();

        Assert.Equal(
            [(Eligibility.Eligible, Eligibility.Undetermined), (Eligibility.Undetermined, Eligibility.Eligible)],
            decided.Select(each => (Of(each, "an"), Of(each, "binh"))));
    }

    [Fact]
    public void UnitOfTheSession_IsAsGiven_SoThatAnUpdateFromItFreezesNothing()
    {
        var fact = Attests("an");
        using var session = new NRulesRunner(_engine.Rules()).Open(_two, fact);
        Assert.Null(session.Unit.Individuals[0].Dossier.Attested["brave"]);
        Assert.True(session.Decisions.Unit.Individuals[0].Dossier.Attested["brave"]);

        session.Update(session.Unit.Individuals[0]);
        Assert.Equal(Eligibility.Eligible, Of(session.Decisions, "an"));

        session.Retract(fact);
        Assert.Equal(Eligibility.Undetermined, Of(session.Decisions, "an"));
        Assert.Null(session.Decisions.Unit.Individuals[0].Dossier.Attested["brave"]);
    }

    [Fact]
    public void FactOfFactsOf_ChangedAndRetracted_IsDecidedAgain()
    {
        var attendance = new Register { Person = "an", Days = 3 };
        var runner = new NRulesRunner(_engine.Rules(), new() { HostRules = HostRules.Of(typeof(RegisterAttests)), FactsOf = _ => [attendance] });
        using var session = runner.Open(_two);
        Assert.Equal(Eligibility.Undetermined, Of(session.Decisions, "an"));

        attendance.Days = 120;
        Assert.Contains(new(CandidateKind.Individual, "an", SmallLaw.Brave, true), session.Changed(attendance).Redecided);
        Assert.Equal(Eligibility.Eligible, Of(session.Decisions, "an"));

        session.Retract(attendance);
        Assert.Equal(Eligibility.Undetermined, Of(session.Decisions, "an"));
        Assert.Throws<ArgumentException>(() => session.Changed(attendance));

        session.Update(_two); // FactsOf is asked about every new unit.
        Assert.Equal(Eligibility.Eligible, Of(session.Decisions, "an"));
    }

    [Fact]
    public void FactThatIsThereOrIsNotThere_IsRefused_AndNothingChanges()
    {
        var fact = new Register { Person = "an", Days = 120 };
        using var session = new NRulesRunner(_engine.Rules(), new() { HostRules = HostRules.Of(typeof(RegisterAttests)) }).Open(_two, fact);
        var before = session.Decisions;

        Assert.Throws<ArgumentException>(() => session.Insert(fact));
        Assert.Throws<ArgumentException>(() => session.Changed(new Register { Person = "an", Days = 120 }));
        Assert.Throws<ArgumentException>(() => session.Retract(session.Unit));

        Assert.Same(before, session.Decisions);
        Assert.Throws<ArgumentException>(() => new NRulesRunner(_engine.Rules()).Open(_two, fact, fact));
    }

    internal static SuppliedAttestation Attests(string person) => new("thcs-a", CandidateKind.Individual, person, "brave", true);

    private static Eligibility Of(UnitDecisions decisions, string person) => decisions[person, SmallLaw.Brave].Eligibility;
}
