using System.Security.Cryptography;
using System.Text;

namespace Emulation.Rules.Recording;

/// <summary>Hashes over all units of a record, in their order.</summary>
internal static class RecordTotals
{
    /// <summary>The order of units: by id, period and input, never that in which they came.</summary>
    public static IEnumerable<RecordedUnit> Sorted(IEnumerable<RecordedUnit> units) =>
        units.OrderBy(unit => unit.Unit).ThenBy(unit => unit.Period.Cycle).ThenBy(unit => unit.Period.Year)
            .ThenBy(unit => unit.Input, StringComparer.Ordinal).ThenBy(unit => unit.Decisions, StringComparer.Ordinal);

    public static string Input(IEnumerable<RecordedUnit> sorted) => Of(sorted, unit => unit.Input);

    public static string Decisions(IEnumerable<RecordedUnit> sorted) => Of(sorted, unit => unit.Decisions ?? string.Join(' ', unit.NotDecided));

    private static string Of(IEnumerable<RecordedUnit> sorted, Func<RecordedUnit, string> text)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var unit in sorted)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{text(unit)} {unit.Period} {unit.Unit}\n"));
        }

        return ContentHash.Of(hash);
    }
}
