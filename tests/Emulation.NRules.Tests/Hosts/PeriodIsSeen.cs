using Emulation.NRules.Facts;
using global::NRules.Fluent.Dsl;

namespace Emulation.NRules.Tests.Hosts;

/// <summary>Writes down the periods that facts are about.</summary>
public sealed class PeriodIsSeen : Rule
{
    public override void Define()
    {
        List<string> seen = default!;
        CandidateFact person = default!;
        DecidedAward decided = default!;
        When().Match(() => seen).Match(() => person).Match(() => decided);
        Then().Do(_ => seen.AddRange(new[] { $"candidate {person.Period.Id}", $"decided {decided.Period.Id}" }));
    }
}
