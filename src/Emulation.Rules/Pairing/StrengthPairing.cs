using System.Collections.Immutable;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Numbers;

namespace Emulation.Rules.Pairing;

/// <summary>Pairs strong units with those in need where the benefit of a pair is strength times need: the strongest goes to where the need is greatest.</summary>
/// <remarks>
/// Sorting both sides gives the greatest total benefit (the rearrangement inequality; Hardy, Littlewood and Pólya 1934): for strengths
/// s ≥ s′ and needs d ≥ d′, (s·d + s′·d′) − (s·d′ + s′·d) = (s − s′)(d − d′) ≥ 0, so exchanging two helpers that stand the other way
/// round never loses, and with d ≥ 0 neither does a stronger place that is free in the stead of a weaker one. Of several best
/// pairings it gives the one that <see cref="Assigner"/> gives. Time: O(n log n).
/// </remarks>
public static class StrengthPairing
{
    /// <summary>All that is wrong with the units; no errors where they can be paired.</summary>
    public static ImmutableArray<Diagnostic> Check(ImmutableArray<StrongUnit> helpers, ImmutableArray<NeedyUnit> helped) =>
        [.. Find(helpers, helped).Select(finding => finding.Diagnostic)];

    /// <summary>Pairs; every helped unit gets a helper, or the answer says why not all can.</summary>
    /// <exception cref="PairingException">Something is wrong with the units; the exception holds every diagnostic of <see cref="Check"/>.</exception>
    public static Assignment Pair(ImmutableArray<StrongUnit> helpers, ImmutableArray<NeedyUnit> helped)
    {
        if (Check(helpers, helped) is { IsEmpty: false } diagnostics)
        {
            throw new PairingException(diagnostics);
        }

        StrongUnit[] rows = [.. helpers.OrderBy(helper => helper.Id, StringComparer.Ordinal)];
        NeedyUnit[] columns = [.. helped.OrderBy(unit => unit.Id, StringComparer.Ordinal)];
        var places = rows.Sum(row => (long)row.Places);
        if (places < columns.Length)
        {
            return new()
            {
                Pairs = [],
                Unserved = [new([.. columns.Select(unit => unit.Id)], [.. rows.Select(row => row.Id)], (int)places)],
            };
        }

        var taken = new StrengthPlaces(rows, columns).Take();
        ImmutableArray<HelpPair> pairs =
        [
            .. columns.Select((unit, c) => new HelpPair(unit.Id, rows[taken[c]].Id, rows[taken[c]].Strength * unit.Need)),
        ];
        return new() { Pairs = pairs, Total = pairs.Aggregate(Rational.Zero, (sum, pair) => sum + pair.Value) };
    }

    internal static ImmutableArray<PairingFinding> Find(ImmutableArray<StrongUnit> helpers, ImmutableArray<NeedyUnit> helped) =>
    [
        .. AssignmentChecks.Units(PairingPart.First, helpers.Select(helper => (helper.Id, helper.Places))),
        .. AssignmentChecks.Units(PairingPart.Second, helped.Select(unit => (unit.Id, 1))),
        .. helped.Index().Where(each => each.Item.Need < 0)
            .Select(each => new PairingFinding(PairingPart.Second, each.Index, PairingDiagnostics.NegativeNeed(each.Item.Id))),
    ];
}
