using Emulation.Domain.Candidates;
using Emulation.Domain.Decisions;
using Emulation.NRules.Facts;
using global::NRules.Fluent.Dsl;

namespace Emulation.NRules.Tests.Hosts;

/// <summary>Whoever has a good year is brave: what is supplied hangs on what was decided.</summary>
public sealed class GoodAttests : Rule
{
    public override void Define()
    {
        DecidedAward decided = default!;
        When().Match(() => decided, each => each.Award == SmallLaw.Good, each => each.Eligibility == Eligibility.Eligible);
        Then().Yield(_ => new SuppliedAttestation(decided.Unit, CandidateKind.Individual, decided.Candidate, "brave", true));
    }
}
