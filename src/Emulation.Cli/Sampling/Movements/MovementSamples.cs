using Emulation.Cli.Loading;

namespace Emulation.Cli.Sampling.Movements;

/// <summary>The samples of movements, a line each.</summary>
internal static class MovementSamples
{
    private static readonly MovementSample[] _all =
    [
        new("hn.district-2019", "entries", SongFestivalSample.Write),
        new("hn.district-2019", "plans", SchoolPlanSample.Write),
        new("hn.happy-school-2021", "entries", HappySchoolSample.Write),
        new("hn.happy-school-2021", "few", HappySchoolSample.WriteFew),
        new("hn.happy-school-2021", "ties", HappySchoolSample.WriteTies),
        new("hn.joining-hands-2022", "records", JoiningHandsSample.WriteRecords),
        new("hn.joining-hands-2022", "pairing", JoiningHandsPairing.Write),
        new("hn.joining-hands-2022", "pilot", PilotSchoolSample.Write),
        new("hue.exemplary-2020", "entries", ExemplarySample.Write),
    ];

    /// <summary>A sample of a movement: the part that is named, or else its first.</summary>
    /// <exception cref="UsageException">There is no such sample.</exception>
    public static MovementSample Find(string movement, string? part)
    {
        var samples = _all.Where(sample => sample.Movement == movement).ToArray();
        if (samples.Length == 0)
        {
            throw Unknown($"there is no sample of a movement `{movement}`", movement, [.. _all.Select(sample => sample.Movement).Distinct()]);
        }

        return part is null
            ? samples[0]
            : samples.FirstOrDefault(sample => sample.Part == part)
                ?? throw Unknown($"the samples of `{movement}` have no part `{part}`", part, [.. samples.Select(sample => sample.Part)]);
    }

    private static UsageException Unknown(string message, string word, string[] known) =>
        new(message, "sample", NearWords.To(word, known).Help ?? $"there is {string.Join(", ", known.Select(each => $"`{each}`"))}");
}
