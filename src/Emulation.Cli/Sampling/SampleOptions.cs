using Emulation.Domain.Time;

namespace Emulation.Cli.Sampling;

/// <summary>How large a synthetic population is, and which one of its size.</summary>
internal sealed record SampleOptions
{
    /// <summary>How many people work in a school on average: about what Hà Nội's schools and centres have.</summary>
    public const int PeoplePerUnit = 44;

    /// <summary>The people in all; null means <see cref="PeoplePerUnit"/> for each unit.</summary>
    public int? People { get; init; }

    /// <summary>The units in all; null means as many as the people fill, at least one.</summary>
    public int? Units { get; init; }

    /// <summary>The seed: the same options give the same population.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>The award period of everyone.</summary>
    public AwardPeriod Period { get; init; } = AwardPeriod.SchoolYear(2024);
}
