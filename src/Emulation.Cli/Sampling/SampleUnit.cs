using System.Collections.Immutable;
using System.Globalization;
using Emulation.Domain.Candidates;
using Emulation.Domain.Units;
using NodaTime;

namespace Emulation.Cli.Sampling;

/// <summary>Makes one unit: a school or a centre with its people, its teams and itself as a collective.</summary>
internal static class SampleUnit
{
    private const int Districts = 30;
    private const int LargestTeam = 10;

    private static readonly LocalDate _districtsEnd = new(2025, 7, 1);

    public static UnitDossiers Make(SampleShape shape, SampleOptions options, int index)
    {
        var (first, count) = shape.PeopleOf(index);
        var random = new SplitMix64(SplitMix64.SeedOf(options.Seed, (ulong)index));
        var unit = UnitOf(index, random);

        var people = ImmutableArray.CreateBuilder<Individual>(count);
        for (var i = 0; i < count; i++)
        {
            people.Add(SamplePerson.Make(random, options.Period, unit.Id, first + i, i));
        }

        return new(unit, options.Period)
        {
            Sector = Sector.Civil,
            Individuals = people.MoveToImmutable(),
            Collectives = Collectives(random, options, unit, first, count),
        };
    }

    /// <summary>Hà Nội had 2,914 schools and 29 centres; about 1 in 20 is managed by the department, the others by a district.</summary>
    private static Unit UnitOf(int index, SplitMix64 random)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"truong-{index + 1:00000}");
        var cluster = string.Create(CultureInfo.InvariantCulture, $"cum-{(index / 8) + 1:0000}");
        var underDepartment = random.Chance(50);
        var district = index % Districts;
        var ward = (district * 4) + random.Below(4);
        return new(id)
        {
            Level = random.Chance(5) ? null : underDepartment ? UnitLevel.Institution : UnitLevel.School,
            Parents = underDepartment
                ? [new("so-gddt")]
                :
                [
                    new(string.Create(CultureInfo.InvariantCulture, $"quan-{district + 1:00}"), To: _districtsEnd),
                    new(string.Create(CultureInfo.InvariantCulture, $"phuong-{ward + 1:000}"), From: _districtsEnd),
                ],
            Clusters = [cluster],
            Tags = random.Chance(20) ? ["remote"] : [],
        };
    }

    private static ImmutableArray<Collective> Collectives(
        SplitMix64 random, SampleOptions options, Unit unit, int first, int count)
    {
        var teams = (count + LargestTeam - 1) / LargestTeam;
        var collectives = ImmutableArray.CreateBuilder<Collective>(teams + 1);
        collectives.Add(new(unit.Id.Value)
        {
            HasAllOfUnit = true,
            Members = [],
            Dossier = SampleCollective.Make(random, options.Period, unit.Clusters[0]),
        });
        for (var team = 0; team < teams; team++)
        {
            var (from, to) = (count * team / teams, count * (team + 1) / teams);
            collectives.Add(new(string.Create(CultureInfo.InvariantCulture, $"{unit.Id}-to-{team + 1}"))
            {
                Members = random.Chance(5)
                    ? null
                    : [.. Enumerable.Range(first + from, to - from).Select(i => new Membership(SamplePerson.IdOf(i)))],
                Dossier = SampleCollective.Make(random, options.Period, cluster: null),
            });
        }

        return collectives.MoveToImmutable();
    }
}
