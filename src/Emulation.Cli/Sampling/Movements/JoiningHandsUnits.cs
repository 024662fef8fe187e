using System.Collections.Immutable;
using System.Globalization;

namespace Emulation.Cli.Sampling.Movements;

/// <summary>The units of the sample: 30 districts, 2,914 schools and 29 centres, which is what is known of their numbers.</summary>
/// <remarks>How the schools are shared out over districts and levels, their sizes and their tags are made up from the seed.</remarks>
internal sealed class JoiningHandsUnits
{
    public const string Department = "so-gddt";
    public const int Schools = 2914;
    public const int Centres = 29;

    private const int UpperSecondary = 240;
    private const int FewestInADistrict = 40;

    public JoiningHandsUnits(ulong seed)
    {
        var random = new SplitMix64(SplitMix64.SeedOf(seed, 1));
        var counts = Districts.Select(_ => FewestInADistrict).ToArray();
        for (var left = Schools - UpperSecondary - (FewestInADistrict * Districts.Length); left > 0; left--)
        {
            counts[random.Below(counts.Length)]++;
        }

        var schools = ImmutableArray.CreateBuilder<SampleMember>();
        for (var district = 0; district < Districts.Length; district++)
        {
            for (var n = 1; n <= counts[district]; n++)
            {
                var isPrimary = n % 2 == 1;
                var id = string.Create(CultureInfo.InvariantCulture, $"{(isPrimary ? "th" : "thcs")}-{Districts[district]}-{n:000}");
                schools.Add(Member(id, Districts[district], isPrimary ? "primary" : "lower-secondary", random));
            }
        }

        for (var n = 1; n <= UpperSecondary; n++)
        {
            schools.Add(Member(string.Create(CultureInfo.InvariantCulture, $"thpt-{n:000}"), Department, "upper-secondary", random));
        }

        All = schools.ToImmutable();
        CentreUnits = [.. Enumerable.Range(1, Centres).Select(n => Member(string.Create(CultureInfo.InvariantCulture, $"gdnn-gdtx-{n:00}"), Department, "centre", random))];
    }

    /// <summary>The districts that Hà Nội had until 2025-06-30.</summary>
    public static ImmutableArray<string> Districts { get; } =
    [
        "ba-dinh", "ba-vi", "bac-tu-liem", "cau-giay", "chuong-my", "dan-phuong", "dong-anh", "dong-da", "gia-lam", "ha-dong",
        "hai-ba-trung", "hoai-duc", "hoan-kiem", "hoang-mai", "long-bien", "me-linh", "my-duc", "nam-tu-liem", "phu-xuyen", "phuc-tho",
        "quoc-oai", "soc-son", "son-tay", "tay-ho", "thach-that", "thanh-oai", "thanh-tri", "thanh-xuan", "thuong-tin", "ung-hoa",
    ];

    /// <summary>The schools, those of the districts first.</summary>
    public ImmutableArray<SampleMember> All { get; }

    /// <summary>The centres of vocational and continuing education.</summary>
    public ImmutableArray<SampleMember> CentreUnits { get; }

    private static SampleMember Member(string id, string parent, string tag, SplitMix64 random) => new(
        id, parent, tag, random.Pick<string>([(25, "difficult"), (35, "favoured"), (40, "")]), 300 + random.Below(960), 18 + random.Below(52));
}
