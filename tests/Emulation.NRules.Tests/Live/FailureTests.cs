using Emulation.Domain.Candidates;
using Emulation.NRules.Live;
using Emulation.NRules.Tests.Hosts;
using Emulation.Rules.Tests.Populations;

namespace Emulation.NRules.Tests.Live;

/// <summary>After a failure a session is as it was, or it is discarded and says so.</summary>
public class FailureTests
{
    private static readonly UnitDossiers _unit = SmallLaw.Unit("""{"id": "an"}, {"id": "binh"}""");

    private static readonly Individual _other = SmallLaw.Person("""  "id": "an", "ratings": {"2024-2025": "good"}  """);

    [Fact]
    public void ListenerThrows_TheSessionIsDiscarded_AndSaysSo()
    {
        var runner = new NRulesRunner(SmallLaw.Engine().Rules());
        using var session = runner.Open(_unit);
        var given = session.Decisions;
        runner.RuleFired += (_, _) => throw new ArgumentException("listener");

        Assert.Equal("listener", Assert.Throws<ArgumentException>(() => session.Update(_other)).Message);

        var discarded = Assert.Throws<ObjectDisposedException>(() => session.Decisions);
        Assert.Equal(("The live session was discarded when a change failed (ArgumentException); open a new one.", "listener"), (discarded.Message, discarded.InnerException!.Message));
        Assert.Throws<ObjectDisposedException>(() => session.Update(_other));
        Assert.Throws<ObjectDisposedException>(() => session.Update(_unit));
        Assert.Throws<ObjectDisposedException>(() => session.Unit);
        Assert.NotEmpty(DecisionText.Of(given)); // What was given stays.
    }

    [Fact]
    public void RuleThrows_TheSessionIsDiscarded()
    {
        using var session = Registered(_ => []).Open(_unit);

        var failed = Assert.Throws<RuleFailedException>(() => session.Insert(new Register { Person = "an", Days = -1 }));

        Assert.Same(failed, Assert.Throws<ObjectDisposedException>(() => session.Decisions).InnerException);
    }

    [Fact]
    public void NewUnit_FactsOfThrows_TheSessionStaysAsItWas()
    {
        var isDown = false;
        using var session = Registered(_ => isDown ? throw new ArgumentException("down") : []).Open(_unit);
        isDown = true;

        AssertStays(session, () => Assert.Throws<ArgumentException>(() => session.Update(SmallLaw.Unit("""{"id": "chi"}"""))));
    }

    [Fact]
    public void NewUnit_RuleThrows_TheSessionStaysAsItWas()
    {
        using var session = Registered(unit => unit.Individuals.Length == 1 ? [new Register { Person = "chi", Days = -1 }] : []).Open(_unit);

        AssertStays(session, () => Assert.Throws<RuleFailedException>(() => session.Update(SmallLaw.Unit("""{"id": "chi"}"""))));
    }

    [Fact]
    public void UnknownCandidate_TheSessionStaysAsItWas()
    {
        using var session = Registered(_ => []).Open(_unit);

        AssertStays(session, () => Assert.Throws<KeyNotFoundException>(() => session.Update(SmallLaw.Person("""  "id": "nobody"  """))));
    }

    private static void AssertStays(LiveSession session, Action fails)
    {
        var before = session.Decisions;
        fails();
        Assert.Same(before, session.Decisions);
        Assert.Same(_unit, session.Unit);

        session.Update(_other);
        Assert.Equal(DecisionText.Of(SmallLaw.Engine().Decide(_unit.With(_other))), DecisionText.Of(session.Decisions));
    }

    private static NRulesRunner Registered(Func<UnitDossiers, IEnumerable<object>> factsOf) =>
        new(SmallLaw.Engine().Rules(), new() { HostRules = HostRules.Of(typeof(RegisterAttests)), FactsOf = factsOf });
}
