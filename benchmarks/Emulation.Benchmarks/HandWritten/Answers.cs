using System.Numerics;
using System.Runtime.CompilerServices;
using Emulation.Domain.Candidates;
using Emulation.Domain.Dossiers;

namespace Emulation.Benchmarks.HandWritten;

/// <summary>The four answers of a criterion as bytes; "all of" is the least of them and "any of" the greatest.</summary>
internal static class Answers
{
    public const byte NotMet = 0;
    public const byte Unknown = 1;
    public const byte Met = 2;

    /// <summary>The criterion is not about the candidate.</summary>
    public const byte Irrelevant = 3;

    public static byte Of(bool value) => value ? Met : NotMet;

    public static byte Of(bool? value) => value is { } known ? Of(known) : Unknown;

    public static byte Between(bool worst, bool best) => worst ? Met : best ? Unknown : NotMet;

    /// <summary>A criterion of one sector: waived where the sector is not known, irrelevant where it is another.</summary>
    public static byte Within(byte answer, Sector? sector, Sector asked) =>
        sector == asked ? answer : sector is null ? Math.Max(answer, Unknown) : Irrelevant;

    /// <summary>An alternative of one sector, as a part of "any of": it never helps where the sector is another.</summary>
    public static byte Counting(byte answer) => answer == Irrelevant ? NotMet : answer;

    /// <summary>Whether a reach is at least another.</summary>
    public static byte Reaches(Fact<InfluenceScope> scope, InfluenceScope least) =>
        scope.HasValue ? Of(scope.Value >= least) : scope.IsKnown ? NotMet : Unknown;
}
