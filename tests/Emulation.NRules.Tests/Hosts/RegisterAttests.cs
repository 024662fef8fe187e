using Emulation.Domain.Candidates;
using Emulation.NRules.Facts;
using global::NRules.Fluent.Dsl;

namespace Emulation.NRules.Tests.Hosts;

/// <summary>Who was there enough is brave; a register of less than no day breaks the rule.</summary>
public sealed class RegisterAttests : Rule
{
    public override void Define()
    {
        CandidateFact person = default!;
        Register register = default!;
        When()
            .Match(() => person, each => each.Candidate.Kind == CandidateKind.Individual)
            .Match(() => register, each => each.Person == person.Candidate.Id.Value, each => IsEnough(each.Days));
        Then().Yield(_ => new SuppliedAttestation(person.Unit, CandidateKind.Individual, person.Candidate.Id, "brave", true));
    }

    private static bool IsEnough(int days) => days >= 0 ? days >= 100 : throw new ArgumentOutOfRangeException(nameof(days));
}
