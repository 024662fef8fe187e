using Emulation.Domain.Units;
using Emulation.Domain.Wording;
using NodaTime;

namespace Emulation.Cli.Commands;

/// <summary>What `status` was asked.</summary>
/// <param name="Movement">The plan: the id of a built-in one, or a file.</param>
/// <param name="Records">The files of records.</param>
internal sealed record StatusSettings(string Movement, IReadOnlyList<string> Records)
{
    public LocalDate? AsOf { get; init; }

    public UnitLevel? By { get; init; }

    public bool ByCluster { get; init; }

    public required string Format { get; init; }

    public WordingLanguage Language { get; init; } = WordingLanguage.English;

    public string? Out { get; init; }
}
