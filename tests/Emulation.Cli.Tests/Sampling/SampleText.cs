using System.Globalization;
using Emulation.Domain.Candidates;
using Emulation.Domain.Dossiers;

namespace Emulation.Cli.Tests.Sampling;

/// <summary>Writes everything that a sample states about a unit, so that two samples can be compared as text.</summary>
internal static class SampleText
{
    public static string Of(UnitDossiers unit) => string.Join('\n',
    [
        $"{unit.Unit.Id} {unit.Unit.Level} [{string.Join(' ', unit.Unit.Parents)}] [{string.Join(' ', unit.Unit.Clusters)}] [{string.Join(' ', unit.Unit.Tags)}] {unit.Period} {unit.Sector}",
        .. unit.Individuals.Select(Of),
        .. unit.Collectives.Select(collective => $"{collective} {collective.HasAllOfUnit} {List<Membership>(collective.Members)} {Of(collective.Dossier)}"),
    ]);

    private static string Of(Individual person) =>
        string.Create(CultureInfo.InvariantCulture, $"{person} {person.Sector} {person.Position} {person.Sex} {person.ServiceFrom} {List<Absence>(person.Absences)} {Of(person.Dossier)}");

    private static string Of(Dossier dossier) => string.Join(" | ",
    [
        List(dossier.Ratings), List(dossier.Titles), $"{dossier.TitlesKnownFrom}", List(dossier.Commendations),
        $"{dossier.CommendationsKnownFrom}", List(dossier.Initiatives), List(dossier.Disciplines), List(dossier.Pending),
        List(dossier.Achievements), List(dossier.Movements), List(dossier.Placements), List(dossier.Attested),
        List(dossier.Scores.Select(score => score.Name + "=" + score.Value.ToString("0.###", CultureInfo.InvariantCulture))), List(dossier.Votes),
    ]);

    private static string List<T>(IEnumerable<T>? items) =>
        items is null ? "not known" : string.Join(", ", items.Select(item => string.Create(CultureInfo.InvariantCulture, $"{item}")));
}
