using System.Collections.Immutable;

namespace Emulation.Domain.Conditions;

/// <summary>Which members of a collective are counted, beyond those that <see cref="MemberBase"/> leaves.</summary>
public sealed record MemberFilter
{
    /// <summary>Nobody is left out.</summary>
    public static MemberFilter Everybody { get; } = new();

    /// <summary>How many whole months of the award period they were members; null asks for none.</summary>
    public Limits? Months { get; init; }

    /// <summary>Only those in one of these positions; empty asks for none.</summary>
    public ImmutableArray<string> Positions { get; init; } = [];

    /// <summary>Nobody with one of these tags, such as <c>contract</c>.</summary>
    public ImmutableArray<string> WithoutTags { get; init; } = [];
}
