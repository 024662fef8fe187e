using System.Collections.Immutable;
using System.Globalization;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Movements;
using Emulation.Domain.Units;
using Emulation.Rules.Rounds;

namespace Emulation.Cli.Sampling.Movements;

/// <summary>The sample of <c>hn.happy-school-2021</c>: models of schools of 30 districts and 10 clusters, with the scores that their area gave.</summary>
/// <remarks>
/// 30 districts are known; that there are 10 clusters is an assumption. How the schools are shared out, who entered what and all scores
/// are made up from the seed, so that each district and each cluster has at least as many models as it may send and no two models of one
/// of them have the same score. <c>few</c> is the same with one model each in two districts; <c>ties</c> has ties and missing scores.
/// </remarks>
internal static class HappySchoolSample
{
    private const int Clusters = 10;

    // The scores of one area are different: 0.05 apart, in an order that the seed makes.
    private const int Steps = 800;

    public static void Write(Stream output, ulong seed, CancellationToken cancellationToken) => Write(output, seed, "", cancellationToken);

    public static void WriteFew(Stream output, ulong seed, CancellationToken cancellationToken) => Write(output, seed, "few", cancellationToken);

    public static void WriteTies(Stream output, ulong seed, CancellationToken cancellationToken) => Write(output, seed, "ties", cancellationToken);

    private static void Write(Stream output, ulong seed, string part, CancellationToken cancellationToken)
    {
        var schools = new JoiningHandsUnits(seed);
        var clusters = schools.All.Concat(schools.CentreUnits).Where(school => !school.IsOfDistrict)
            .Select((school, index) => (school.Id, Cluster: ClusterOf(index)))
            .ToDictionary(pair => pair.Id, pair => pair.Cluster, StringComparer.Ordinal);
        var units = ImmutableArray.CreateBuilder<Unit>();
        units.Add(new(JoiningHandsUnits.Department) { Level = UnitLevel.Department });
        units.AddRange(JoiningHandsUnits.Districts.Select(district =>
            new Unit(district) { Level = UnitLevel.District, Parents = [new(JoiningHandsUnits.Department)] }));
        var entries = ImmutableArray.CreateBuilder<MovementEntry>();
        var random = new SplitMix64(SplitMix64.SeedOf(seed, 3));
        foreach (var area in schools.All.Concat(schools.CentreUnits).GroupBy(school => clusters.GetValueOrDefault(school.Id, school.Parent)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var isDistrict = area.First().IsOfDistrict;
            units.AddRange(area.Select(school => new Unit(school.Id)
            {
                Level = isDistrict ? UnitLevel.School : UnitLevel.Institution,
                Parents = [new(school.Parent)],
                Clusters = isDistrict ? [] : [area.Key],
            }));
            var models = Models(area, random).ToList();
            if (part == "few" && JoiningHandsUnits.Districts.IndexOf(area.Key) is 1 or 16)   // Ba Vì and Mỹ Đức
            {
                models = models[..1];
            }

            entries.AddRange(Scored(models, part == "ties", random));
        }

        EntriesWriter.Write(output, new("hn.happy-school-2021") { Units = units.ToImmutable(), Entries = entries.ToImmutable() });
    }

    private static string ClusterOf(int index) => string.Create(CultureInfo.InvariantCulture, $"cum-{(index % Clusters) + 1:00}");

    // Every school enters one model, some enter two and some none; the first four of an area always enter one.
    private static IEnumerable<MovementEntry> Models(IEnumerable<SampleMember> area, SplitMix64 random)
    {
        foreach (var (index, school) in area.Index())
        {
            var count = index < 4 ? 1 + random.Below(2) : random.Pick<int>([(15, 0), (65, 1), (20, 2)]);
            for (var number = 1; number <= count; number++)
            {
                yield return new(string.Create(CultureInfo.InvariantCulture, $"mo-hinh-{school.Id}-{number}"), EntryKind.Model, school.Id);
            }
        }
    }

    private static IEnumerable<MovementEntry> Scored(List<MovementEntry> models, bool hasTies, SplitMix64 random)
    {
        var steps = new HashSet<int>();
        foreach (var model in models)
        {
            int step;
            do
            {
                step = random.Below(Steps);
            }
            while (!steps.Add(step));

            // In coarse scores models meet at the last place; of one area in a while a score was not handed in.
            if (hasTies && random.Chance(4))
            {
                yield return model;
                continue;
            }

            var score = 60 + (hasTies ? step / 10 * 0.5m : step * 0.05m);
            yield return model with { Scores = [("area", score)] };
        }
    }
}
