using System.Collections.Immutable;
using System.Globalization;
using Emulation.Domain.Wording;

namespace Emulation.Rules.Selecting;

/// <summary>Why one candidate is selected or not, and by how much it missed.</summary>
/// <param name="Kind">Why.</param>
public sealed record SelectionReason(SelectionReasonKind Kind)
{
    /// <summary>With <see cref="SelectionReasonKind.CapFull"/>: the ids of the caps (and <c>total</c>) all of whose places are taken by better-ranked selected candidates.</summary>
    public ImmutableArray<string> Binding { get; init; } = [];

    /// <summary>Where exactly one cap binds: the lowest-ranked one selected in it above the candidate; else null.</summary>
    public string? CutOff { get; init; }

    /// <summary>Where exactly one cap binds: the least number by which raising that cap alone would select the candidate; null where no number would, or several bind.</summary>
    public int? MissedBy { get; init; }

    /// <summary>With <see cref="SelectionReasonKind.DisplacedByFloor"/>: the floors, and set-asides, whose members hold a protected place though they are ranked no better.</summary>
    public ImmutableArray<string> Floors { get; init; } = [];

    /// <summary>Returns the kind and what is known beside it, by ids: <c>cap-full: total; cut-off b; missed by 2</c>.</summary>
    public override string ToString()
    {
        string[] ids = [.. Binding, .. Floors];
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{EnumWords<SelectionReasonKind>.Of(Kind)}{(ids.Length == 0 ? "" : $": {string.Join(", ", ids)}")}{(CutOff is null ? "" : $"; cut-off {CutOff}")}{(MissedBy is { } by ? $"; missed by {by}" : "")}");
    }
}
