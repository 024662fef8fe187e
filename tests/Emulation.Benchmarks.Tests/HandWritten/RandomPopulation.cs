using System.Collections.Immutable;
using Emulation.Domain.Candidates;
using Emulation.Domain.Time;
using Emulation.Domain.Units;
using NodaTime;

namespace Emulation.Benchmarks.Tests.HandWritten;

/// <summary>Units in which every fact may be missing, contradicted, of another cycle or of another time.</summary>
internal sealed class RandomPopulation(int seed)
{
    private readonly Random _random = new(seed);
    private int _units;

    public UnitDossiers Unit()
    {
        var people = _random.Next(0, 40);
        return new(new($"u-{++_units}") { Level = Maybe<UnitLevel>(UnitLevel.School, UnitLevel.Enterprise, UnitLevel.Province) }, Period())
        {
            Sector = Maybe(Enum.GetValues<Sector>()),
            Individuals = [.. Enumerable.Range(0, people).Select(Person)],
            Collectives = [.. Enumerable.Range(0, _random.Next(0, 6)).Select(i => Collective(i, people))],
            Households = [.. Enumerable.Range(0, _random.Next(0, 4)).Select(i => new Household($"h-{i}") { Dossier = Dossier() })],
            Entries = [.. Enumerable.Range(0, _random.Next(0, 2)).Select(i => new Entry($"e-{i}") { Dossier = Dossier() })],
        };
    }

    private Individual Person(int index) => new($"p-{index}")
    {
        Sector = OwnSector(),
        Period = OwnPeriod(),
        Position = _random.Next(6) switch { 0 => null, 1 => "entrepreneur", 2 => "intellectual", 3 => "scientist", _ => "teacher" },
        Died = _random.Next(12) switch { 0 => new(2025, 3, 1), 1 => new(2025, 7, 1), _ => null },
        Dossier = Dossier(),
    };

    private Collective Collective(int index, int people) => new($"c-{index}")
    {
        Sector = OwnSector(),
        Period = OwnPeriod(),
        HasAllOfUnit = _random.Next(3) == 0,
        Members = _random.Next(8) == 0 ? null : Members(people),
        Dossier = Dossier(),
    };

    // In order, out of order, twice, and some who are not in the unit; few, so that "all of them" is reached.
    private ImmutableArray<Membership> Members(int people) =>
        [.. Enumerable.Range(_random.Next(0, people + 1), _random.Next(0, 5)).Concat(Enumerable.Range(0, _random.Next(0, 3)).Select(_ => _random.Next(0, people + 2)))
            .Select(person => new Membership($"p-{person}", Joined(), Left()))];

    private LocalDate? Joined() => _random.Next(6) switch { 0 => new(2025, 5, 1), 1 => new(2025, 9, 1), _ => null };

    private LocalDate? Left() => _random.Next(6) switch { 0 => new(2025, 5, 1), 1 => new(2024, 1, 1), _ => null };

    private Emulation.Domain.Dossiers.Dossier Dossier() => new RandomDossier(_random).Make();

    private Sector? OwnSector() => _random.Next(2) == 0 ? null : Maybe(Enum.GetValues<Sector>());

    private AwardPeriod Period() => _random.Next(4) == 0 ? AwardPeriod.CalendarYear(2024) : AwardPeriod.SchoolYear(2024);

    private AwardPeriod? OwnPeriod() => _random.Next(6) == 0 ? Period() : null;

    private T? Maybe<T>(params T[] values)
        where T : struct => _random.Next(5) == 0 ? null : values[_random.Next(values.Length)];
}
