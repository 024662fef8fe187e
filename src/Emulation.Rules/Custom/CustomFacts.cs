using System.Collections.Immutable;
using Emulation.Domain.Candidates;
using Emulation.Domain.Dossiers;
using NodaTime;

namespace Emulation.Rules.Custom;

/// <summary>Adds to dossiers what a host supplies and they do not state.</summary>
internal static class CustomFacts
{
    /// <summary>The fact as dossiers and explanations name it, such as <c>scores.council</c>.</summary>
    public static string NameOf(ICustomFact fact) => fact.Kind switch
    {
        CustomFactKind.Score => $"scores.{fact.Name}",
        CustomFactKind.Metric => $"metrics.{fact.Name}",
        _ => $"attested.{fact.Name}",
    };

    /// <summary>The unit with what the host supplies.</summary>
    /// <param name="facts">The facts of the host.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="asOf">The decision date.</param>
    /// <param name="calls">Keeps which of them failed.</param>
    public static UnitDossiers Supply(ImmutableArray<ICustomFact> facts, UnitDossiers unit, LocalDate asOf, CustomCalls calls)
    {
        return new(unit.Unit, unit.Period)
        {
            Sector = unit.Sector,
            Individuals = [.. unit.Individuals.Select(Supplied)],
            Collectives = [.. unit.Collectives.Select(Supplied)],
            Households = [.. unit.Households.Select(Supplied)],
            Entries = [.. unit.Entries.Select(Supplied)],
        };

        T Supplied<T>(T candidate)
            where T : Candidate => (T)Supply(facts, candidate, unit, asOf, calls);
    }

    /// <summary>One candidate of the unit with what the host supplies.</summary>
    public static Candidate Supply(ImmutableArray<ICustomFact> facts, Candidate candidate, UnitDossiers unit, LocalDate asOf, CustomCalls calls)
    {
        var dossier = candidate.Dossier;
        var (scores, metrics, attested) = (Numbers(CustomFactKind.Score), Numbers(CustomFactKind.Metric), Statements());
        return scores.Length + metrics.Length + attested.Length == 0
            ? candidate
            : candidate.With(dossier.WithStated(
                NamedNumbers.Create([.. dossier.Scores.All, .. scores]),
                NamedNumbers.Create([.. dossier.Metrics.All, .. metrics]),
                AttestedFacts.Create([.. dossier.Attested.All, .. attested])));

        (string, decimal)[] Numbers(CustomFactKind kind) =>
        [
            .. from fact in facts
               where fact.Kind == kind && (kind == CustomFactKind.Score ? dossier.Scores : dossier.Metrics)[fact.Name] is null
               let number = Ask(fact)?.Number
               where number is not null
               select (fact.Name, number.Value),
        ];

        (string, bool)[] Statements() =>
        [
            .. from fact in facts
               where fact.Kind == CustomFactKind.Attested && dossier.Attested[fact.Name] is null
               let statement = Ask(fact)?.Statement
               where statement is not null
               select (fact.Name, statement.Value),
        ];

        CustomValue? Ask(ICustomFact fact) => (CustomValue?)calls.Ask(
            fact, candidate, NameOf(fact), isFact: true,
            () => Checked(fact, fact.Value(new(candidate, unit, unit.PeriodOf(candidate), asOf, ImmutableSortedDictionary<string, string>.Empty) { Cancellation = calls.Cancellation }))).Answer;
    }

    // A number where a statement belongs is no answer, and neither is null.
    private static CustomValue? Checked(ICustomFact fact, CustomValue? value) => value is null
        || (fact.Kind == CustomFactKind.Attested ? value.Number is not null : value.Statement is not null) ? null : value;
}
