using System.Globalization;
using Emulation.Domain.Movements;
using Emulation.Domain.Units;
using Emulation.Rules.Rounds;

namespace Emulation.Cli.Sampling.Movements;

/// <summary>The sample of <c>hue.exemplary-2020</c>: 41 collectives and 73 individuals with made-up scores that all differ.</summary>
internal static class ExemplarySample
{
    private const int Collectives = 41;
    private const int Individuals = 73;
    private const string Department = "so-gddt-hue";

    public static void Write(Stream output, ulong seed, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var random = new SplitMix64(SplitMix64.SeedOf(seed, 5));
        var scores = Shuffled(Enumerable.Range(0, Collectives + Individuals).Select(step => 70 + (step * 0.25m)), random);
        string[] schools = [.. Enumerable.Range(1, Collectives).Select(number => Text($"don-vi-{number:00}"))];
        EntriesWriter.Write(output, new("hue.exemplary-2020")
        {
            Units =
            [
                new(Department) { Level = UnitLevel.Department },
                .. schools.Select(school => new Unit(school) { Level = UnitLevel.School, Parents = [new(Department)] }),
            ],
            Entries =
            [
                .. schools.Index().Select(school => new MovementEntry($"tap-the-{school.Item}", EntryKind.Collective, school.Item)
                {
                    Scores = [("review", scores[school.Index])],
                }),
                .. Enumerable.Range(0, Individuals).Select(number => new MovementEntry(
                    Text($"ca-nhan-{number + 1:00}"), EntryKind.Individual, schools[number % Collectives])
                {
                    Scores = [("review", scores[Collectives + number])],
                }),
            ],
        });
    }

    /// <summary>Items in an order that the seed makes (Fisher and Yates).</summary>
    public static T[] Shuffled<T>(IEnumerable<T> items, SplitMix64 random)
    {
        T[] shuffled = [.. items];
        for (var i = shuffled.Length - 1; i > 0; i--)
        {
            var other = random.Below(i + 1);
            (shuffled[i], shuffled[other]) = (shuffled[other], shuffled[i]);
        }

        return shuffled;
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
