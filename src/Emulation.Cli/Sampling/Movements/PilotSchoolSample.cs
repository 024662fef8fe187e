using System.Collections.Immutable;
using Emulation.Domain.Movements;
using Emulation.Domain.Units;
using Emulation.Rules.Rounds;

namespace Emulation.Cli.Sampling.Movements;

/// <summary>The schools of two districts that may become pilot schools of <c>hn.joining-hands-2022</c>, with made-up scores that all differ.</summary>
internal static class PilotSchoolSample
{
    private const int Steps = 400;

    public static void Write(Stream output, ulong seed, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        string[] districts = ["hoai-duc", "thanh-xuan"];
        var schools = new JoiningHandsUnits(seed).All.Where(school => districts.Contains(school.Parent)).ToArray();
        var random = new SplitMix64(SplitMix64.SeedOf(seed, 4));
        var steps = new HashSet<int>();
        var entries = ImmutableArray.CreateBuilder<MovementEntry>();
        foreach (var school in schools)
        {
            int step;
            do
            {
                step = random.Below(Steps);
            }
            while (!steps.Add(step));

            entries.Add(new(school.Id, EntryKind.Collective, school.Id) { Scores = [("pilot", 60 + (step * 0.1m))] });
        }

        EntriesWriter.Write(output, new("hn.joining-hands-2022")
        {
            Units =
            [
                .. districts.Select(district => new Unit(district) { Level = UnitLevel.District }),
                .. schools.Select(school => new Unit(school.Id) { Level = UnitLevel.School, Parents = [new(school.Parent)] }),
            ],
            Entries = entries.ToImmutable(),
        });
    }
}
