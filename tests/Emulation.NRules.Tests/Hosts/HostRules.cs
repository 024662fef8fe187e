using Emulation.Domain.Candidates;
using Emulation.NRules.Facts;
using global::NRules.Fluent;
using global::NRules.Fluent.Dsl;
using global::NRules.RuleModel;

namespace Emulation.NRules.Tests.Hosts;

/// <summary>The rules and facts that a host might bring.</summary>
internal static class HostRules
{
    public static IRuleRepository Of(params Type[] rules)
    {
        var repository = new RuleRepository();
        repository.Load(each => each.PrivateTypes().NestedTypes().From(rules));
        return repository;
    }

    /// <summary>Attendance from another system; two equal records are two facts.</summary>
    public sealed record Attendance(string Person, int Days);

    /// <summary>A message that the host sends on.</summary>
    public sealed record Mail(string Person, string Award);

    /// <summary>Somebody who attended enough took part in the movement.</summary>
    [Name("host: attendance")]
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

    /// <summary>Whoever is eligible gets a mail, and none any more when it turns out otherwise.</summary>
    [Name("host: mail")]
    public sealed class EligibleGetsMail : Rule
    {
        public override void Define()
        {
            DecidedAward decided = default!;
            When().Match(() => decided, each => each.Eligibility == Domain.Decisions.Eligibility.Eligible);
            Then().Yield(_ => new Mail(decided.Candidate.Value, decided.Award.Value));
        }
    }

    [Name("host: condition that throws")]
    public sealed class ConditionThrows : Rule
    {
        public override void Define()
        {
            Attendance attendance = default!;
            When().Match(() => attendance, each => 1 / each.Days > 0);
            Then().Do(_ => Nothing());
        }
    }

    [Name("host: action that throws")]
    public sealed class ActionThrows : Rule
    {
        public override void Define()
        {
            Attendance attendance = default!;
            When().Match(() => attendance, each => each.Days < 0);
            Then().Do(_ => Throw());
        }

        private static void Throw() => throw new InvalidDataException("host");
    }

    [Name("host: never rests")]
    public sealed class NeverRests : Rule
    {
        public override void Define()
        {
            Attendance attendance = default!;
            When().Match(() => attendance, each => each.Days == 7);
            Then().Do(context => context.Update(attendance));
        }
    }

    /// <summary>A query that flattens, which NRules must not begin on several threads at once.</summary>
    [Name("host: flattens")]
    public sealed class Flattens : Rule
    {
        public override void Define()
        {
            IEnumerable<string> tags = default!;
            When().Query(() => tags, query => query.Match<CandidateFact>().SelectMany(each => TagsOf(each)).Collect());
            Then().Do(_ => Nothing());
        }

        private static IEnumerable<string> TagsOf(CandidateFact fact) => (fact.Candidate as Individual)?.Tags ?? [];
    }

    private static void Nothing()
    {
    }
}
